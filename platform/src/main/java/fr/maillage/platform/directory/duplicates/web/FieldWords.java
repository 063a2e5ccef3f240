package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.engines.hours.HoursWords;
import fr.maillage.engines.hours.OpeningHours;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceWords;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a place says of a field, as one reads it aloud, and who said it. */
final class FieldWords {
    private static final String SEPARATOR = " · ";

    private FieldWords() {}

    /** One line a value; « rien » when the place says nothing. */
    static List<String> of(PlaceField field, Place place) {
        String plain = PlaceWords.of(field, place);
        if (plain.isEmpty()) {
            return List.of("Rien");
        }
        return switch (field) {
            case PHONES ->
                place.contact().phones().stream()
                        .map(phone -> Phone.of(phone).words())
                        .toList();
            case HOURS -> hours(place.hours().osm(), place.hours().comment());
            case POINT -> List.of(plain.replace('.', ',').replace(",,", ",").replaceFirst(", ", " ; "));
            case NAME, PRESENTATION, ORGANIZATION -> List.of(plain);
            case TYPOLOGIES,
                    ADDRESS,
                    EMAILS,
                    WEBSITES,
                    CLOSURES,
                    EQUIPMENT,
                    ACCOMMODATIONS,
                    LANGUAGES,
                    HOW_TO_COME,
                    WHAT_TO_BRING,
                    SERVICES,
                    PROGRAMMES,
                    STOPS,
                    CHECKED -> List.of(plain.split(SEPARATOR));
        };
    }

    /** « Ville de Pessac, 3 novembre 2026 ». */
    static String source(SourceRef source) {
        String who = source.comesFromAPerson() ? source.title() + " (dit par une personne)" : source.title();
        return who + (source.on() == null ? ", sans date" : ", " + French.date(source.on()));
    }

    private static List<String> hours(@Nullable String osm, @Nullable String comment) {
        String week =
                osm == null ? "" : OpeningHours.find(osm).map(HoursWords::week).orElse(osm);
        return Stream.of(week, comment == null ? "" : comment)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
