package fr.maillage.engines.intake.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing to know about one value of a file.
 *
 * @param row the line as the user sees it (line of the text file, row of the sheet, rank of the JSON object from 1);
 *     zero for the whole file
 * @param column the header, null when the finding is about the whole row or file
 */
public record Finding(long row, @Nullable String column, Note note) {
    private static final int SHOWN = 120;

    /** The stable code, documented in {@code docs/findings.md}. */
    public FindingCode code() {
        return note.code();
    }

    /** How much it matters. */
    public Severity severity() {
        return note.code().severity();
    }

    /** The value as the file writes it. */
    public String original() {
        return note.original();
    }

    /** What stands in its place, or is proposed. */
    public @Nullable String repaired() {
        return note.repaired();
    }

    /** The whole sentence: line, column, value, rule and repair. */
    public String message() {
        StringBuilder said = new StringBuilder(160);
        said.append(row > 0 ? "Ligne " + row : "Fichier");
        if (column != null) {
            said.append(", colonne « ").append(column).append(" »");
        }
        said.append(" : ");
        if (!note.original().isEmpty()) {
            said.append("« ").append(shown(note.original())).append(" ». ");
        }
        said.append(note.code().rule());
        if (!note.detail().isEmpty()) {
            said.append(' ').append(note.detail());
        }
        return said.append(' ').append(remedy()).toString();
    }

    /** What was done about it, or what to do: one French sentence. */
    public String remedy() {
        String repaired = note.repaired();
        if (repaired == null || repaired.isEmpty()) {
            return note.code().advice();
        }
        if (repaired.equals(note.original())) {
            return "Repris tel quel, à sa place.";
        }
        String verb = note.code().certain() ? "Remplacé par « " : "Proposition : « ";
        return verb + shown(repaired) + " ».";
    }

    private static String shown(String value) {
        String line = value.replace('\n', ' ').replace('\r', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
