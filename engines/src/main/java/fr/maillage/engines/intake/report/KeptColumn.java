package fr.maillage.engines.intake.report;

import java.util.List;

/**
 * What a column has that no field of ours carries, and that is kept beside the places.
 *
 * @param column header of the column
 * @param values how many places keep a value of it
 * @param examples the first different values, cut when they are long
 */
public record KeptColumn(String column, long values, List<String> examples) {
    /** Keeps its own copy. */
    public KeptColumn {
        examples = List.copyOf(examples);
    }
}
