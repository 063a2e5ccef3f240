package fr.maillage.platform.directory;

import fr.maillage.engines.intake.record.FieldGroup;
import fr.maillage.engines.intake.record.PlaceTrust;
import fr.maillage.engines.intake.record.PlaceTrust.GroupSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sources and freshness of a place as our files tell them: by group of fields, in words, without a name. */
public final class FieldGroups {
    private static final String LICENCE = "Licence Ouverte 2.0";

    private FieldGroups() {}

    /** The group in whose columns the source of a field is told; stops and the date of the last check have none. */
    public static Optional<FieldGroup> findGroup(PlaceField field) {
        return switch (field) {
            case NAME, ORGANIZATION, TYPOLOGIES, PRESENTATION -> Optional.of(FieldGroup.PRESENTATION);
            case ADDRESS, POINT -> Optional.of(FieldGroup.ADDRESS);
            case PHONES, EMAILS, WEBSITES -> Optional.of(FieldGroup.CONTACT);
            case HOURS, CLOSURES -> Optional.of(FieldGroup.HOURS);
            case EQUIPMENT, ACCOMMODATIONS, LANGUAGES, HOW_TO_COME, WHAT_TO_BRING -> Optional.of(FieldGroup.RECEPTION);
            case SERVICES, PROGRAMMES -> Optional.of(FieldGroup.SERVICES);
            case STOPS, CHECKED -> Optional.empty();
        };
    }

    /** What our files say of a place's sources on a day. */
    static PlaceTrust trust(Place place, LocalDate today) {
        List<GroupSource> groups = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            List<SourceRef> sources = Arrays.stream(PlaceField.values())
                    .filter(field -> findGroup(field).filter(group::equals).isPresent())
                    .filter(field -> !PlaceWords.of(field, place).isEmpty())
                    .map(place.provenance()::of)
                    .toList();
            if (!sources.isEmpty()) {
                groups.add(new GroupSource(group, titles(sources), oldest(sources)));
            }
        }
        LocalDate checked = place.provenance().checkedOn();
        return new PlaceTrust(LICENCE, confirmedBy(place.provenance()), band(checked, today), groups);
    }

    private static List<String> titles(List<SourceRef> sources) {
        Set<String> titles = new LinkedHashSet<>();
        sources.forEach(source -> titles.add(source.title()));
        return List.copyOf(titles);
    }

    /** The oldest, because a group is as fresh as what is least fresh in it; nothing when one bears no date. */
    private static @Nullable LocalDate oldest(List<SourceRef> sources) {
        LocalDate oldest = LocalDate.MAX;
        for (SourceRef source : sources) {
            if (source.on() == null) {
                return null;
            }
            oldest = source.on().isBefore(oldest) ? source.on() : oldest;
        }
        return oldest;
    }

    /** « Vérifié par téléphone par : Aidant », « Contributeur d’un lieu », « D’après la source ». */
    private static @Nullable String confirmedBy(Provenance provenance) {
        if (provenance.checkedOn() == null) {
            return null;
        }
        SourceRef source = provenance.of(PlaceField.CHECKED);
        if (!source.comesFromAPerson()) {
            return "D’après la source";
        }
        String note = source.note();
        return note == null || !note.startsWith("par")
                ? source.title()
                : source.title() + " " + note.replace('\u00a0', ' ');
    }

    private static String band(@Nullable LocalDate checked, LocalDate today) {
        return switch (Freshness.of(checked, today)) {
            case RECENT -> "Moins de six mois";
            case AGEING -> "De six mois à deux ans";
            case OLD -> "Plus de deux ans";
            case UNKNOWN -> "Inconnue";
        };
    }
}
