package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** People as sources: what a person writes is her word, of this day, under her role and never under her name. */
public final class People {
    private People() {}

    /** The source that a person is: {@code parole-contributor}. */
    public static SourceRef word(Caller caller, LocalDate today) {
        String role = caller instanceof Caller.SignedIn person
                ? person.grants().stream()
                        .map(Grant::role)
                        .max(Comparator.naturalOrder())
                        .map(Role::code)
                        .orElse("inscrit")
                : "visiteur";
        return new SourceRef("parole-" + role, caller.publicWords(), null, today);
    }

    /** The fields in which two versions of a place differ. */
    public static Set<PlaceField> changed(Place before, Place after) {
        Set<PlaceField> fields = EnumSet.noneOf(PlaceField.class);
        PlaceDifference.between(before, after).forEach(difference -> fields.add(difference.field()));
        return fields;
    }

    /** A place as a person wrote it, whose new values say that they are her word. */
    public static Place signed(Place before, Place after, SourceRef word) {
        Provenance old = before.provenance();
        Map<PlaceField, SourceRef> byField = new EnumMap<>(PlaceField.class);
        byField.putAll(old.byField());
        changed(before, after).forEach(field -> byField.put(field, word));
        return after.withProvenance(new Provenance(old.main(), byField, old.checkedOn(), old.fictitious()));
    }
}
