package fr.maillage.engines.intake.report;

import fr.maillage.engines.intake.layout.ColumnMapping;
import java.util.Locale;

/** Small French phrases of the reports. */
final class Words {
    private Words() {}

    static String number(long count) {
        return String.format(Locale.FRENCH, "%,d", count).replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    static String count(long count, String one, String many) {
        return number(count) + " " + (count > 1 ? many : one);
    }

    static String kept(KeptColumn column) {
        return "« " + column.column() + " » : " + count(column.values(), "valeur", "valeurs") + ", dont "
                + String.join(
                        ", ",
                        column.examples().stream()
                                .map(one -> "« " + one.replace('\n', ' ') + " »")
                                .toList());
    }

    static String column(ColumnMapping column) {
        if (column.target() == null) {
            return "« " + column.column() + " » : gardée à part";
        }
        String meaning = column.target().field() + (column.term() == null ? "" : " (" + column.term() + ")");
        return "« " + column.column() + " » : " + meaning + ", confiance " + Math.round(column.confidence() * 100)
                + " %. " + String.join(" ", column.evidence());
    }
}
