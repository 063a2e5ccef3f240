package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.ui.French;
import java.util.List;

/** What a place says of a field, as one reads it aloud, and who said it. */
final class FieldWords {
    private FieldWords() {}

    /** One line a value; « rien » when the place says nothing. */
    static List<String> of(PlaceField field, Place place) {
        List<String> lines = Readable.lines(field, place);
        return field == PlaceField.POINT ? lines.stream().map(FieldWords::point).toList() : lines;
    }

    /** « 44,84 ; -0,57 »: figures as one writes them. */
    private static String point(String plain) {
        return plain.replace('.', ',').replace(",,", ",").replaceFirst(", ", " ; ");
    }

    /** « Ville de Pessac, 3 novembre 2026 ». */
    static String source(SourceRef source) {
        String who = source.comesFromAPerson() ? source.title() + " (dit par une personne)" : source.title();
        return who + (source.on() == null ? ", sans date" : ", " + French.date(source.on()));
    }
}
