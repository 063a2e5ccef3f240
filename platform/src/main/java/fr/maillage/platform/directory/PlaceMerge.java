package fr.maillage.platform.directory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a place becomes when a source speaks of it again, or when it takes in another place. A value that the source does
 * not give is kept; a value that another source gave more recently, or that a person gave, is kept too; everything else
 * is taken from the source.
 */
public final class PlaceMerge {
    private final Place known;
    private final Place said;
    private final Predicate<PlaceField> rule;
    private final Set<PlaceField> taken = new HashSet<>();

    private PlaceMerge(Place known, Place said, Predicate<PlaceField> rule) {
        this.known = known;
        this.said = said;
        this.rule = rule;
    }

    /** The known place, completed and corrected by what a source says of it. */
    public static Place of(Place known, Place said) {
        return new PlaceMerge(known, said, field -> mayCorrect(known, said, field)).merged();
    }

    /**
     * The kept place with the chosen fields of another that was the same: a chosen field that the other leaves empty
     * becomes empty. The last check of either counts for both.
     */
    public static Place choosing(Place kept, Place other, Set<PlaceField> fromOther) {
        return new PlaceMerge(kept, other, fromOther::contains).merged();
    }

    private Place merged() {
        // The provenance comes last: it tells which fields were taken while the others were computed.
        return new Place(
                known.id(),
                known.slug(),
                takes(PlaceField.NAME) ? said.name() : known.name(),
                takes(PlaceField.STOPS) ? said.kind() : known.kind(),
                takes(PlaceField.ORGANIZATION) ? said.organization() : known.organization(),
                takes(PlaceField.ORGANIZATION) ? said.organizationName() : known.organizationName(),
                takes(PlaceField.TYPOLOGIES) ? said.typologies() : known.typologies(),
                location(),
                contact(),
                hours(),
                reception(),
                takes(PlaceField.PRESENTATION) ? said.summary() : known.summary(),
                takes(PlaceField.PRESENTATION) ? said.description() : known.description(),
                takes(PlaceField.SERVICES) ? said.services() : known.services(),
                takes(PlaceField.PROGRAMMES) ? said.memberships() : known.memberships(),
                takes(PlaceField.STOPS) ? said.stops() : known.stops(),
                provenance());
    }

    private Location location() {
        Location base = takes(PlaceField.ADDRESS) ? said.location() : known.location();
        Location spot = takes(PlaceField.POINT) ? said.location() : known.location();
        return new Location(
                base.address(),
                base.complement(),
                base.postalCode(),
                base.communeCode(),
                base.commune(),
                base.quarter() == null ? known.location().quarter() : base.quarter(),
                spot.point(),
                spot.approximate());
    }

    private Contact contact() {
        return new Contact(
                (takes(PlaceField.PHONES) ? said : known).contact().phones(),
                (takes(PlaceField.EMAILS) ? said : known).contact().emails(),
                (takes(PlaceField.WEBSITES) ? said : known).contact().websites(),
                (takes(PlaceField.WEBSITES) ? said : known).contact().bookingUrls());
    }

    private PlaceHours hours() {
        PlaceHours rule = (takes(PlaceField.HOURS) ? said : known).hours();
        return new PlaceHours(
                rule.osm(),
                rule.comment(),
                (takes(PlaceField.CLOSURES) ? said : known).hours().exceptions());
    }

    private Reception reception() {
        return new Reception(
                (takes(PlaceField.EQUIPMENT) ? said : known).reception().equipment(),
                (takes(PlaceField.ACCOMMODATIONS) ? said : known).reception().accommodations(),
                (takes(PlaceField.LANGUAGES) ? said : known).reception().languages(),
                (takes(PlaceField.HOW_TO_COME) ? said : known).reception().howToCome(),
                (takes(PlaceField.WHAT_TO_BRING) ? said : known).reception().whatToBring());
    }

    private boolean takes(PlaceField field) {
        boolean takes = rule.test(field);
        if (takes) {
            taken.add(field);
        }
        return takes;
    }

    private static boolean mayCorrect(Place known, Place said, PlaceField field) {
        String words = PlaceWords.of(field, said);
        return !words.isEmpty()
                && !words.equals(PlaceWords.of(field, known))
                && !isWeakerWordOfAnother(
                        known.provenance().of(field), said.provenance().of(field));
    }

    private static boolean isWeakerWordOfAnother(SourceRef ours, SourceRef theirs) {
        if (ours.id().equals(theirs.id())) {
            return false;
        }
        if (ours.comesFromAPerson() != theirs.comesFromAPerson()) {
            return ours.comesFromAPerson();
        }
        return ours.on() != null && theirs.on() != null && theirs.on().isBefore(ours.on());
    }

    private Provenance provenance() {
        Map<PlaceField, SourceRef> byField = new EnumMap<>(PlaceField.class);
        byField.putAll(known.provenance().byField());
        taken.forEach(field -> byField.put(field, said.provenance().of(field)));
        return new Provenance(
                known.provenance().main(),
                byField,
                latest(known.provenance().checkedOn(), said.provenance().checkedOn()),
                known.provenance().fictitious());
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
