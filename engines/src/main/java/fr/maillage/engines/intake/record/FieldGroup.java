package fr.maillage.engines.intake.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The groups of fields whose source and date our own files tell, each in two columns. */
public enum FieldGroup {
    PRESENTATION("presentation"),
    ADDRESS("adresse"),
    CONTACT("contact"),
    HOURS("horaires"),
    RECEPTION("accueil"),
    SERVICES("services");

    private final String word;

    FieldGroup(String word) {
        this.word = word;
    }

    /** The column that says where the group comes from. */
    public String sourceColumn() {
        return "source_" + word;
    }

    /** The column that says of what day it is. */
    public String dateColumn() {
        return "date_" + word;
    }

    /** The group of one of these columns. */
    public static Optional<FieldGroup> find(String column) {
        String name = column.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(group -> name.equals(group.sourceColumn()) || name.equals(group.dateColumn()))
                .findFirst();
    }
}
