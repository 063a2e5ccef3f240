package fr.maillage.platform.directory.freshness;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.DatedHours;
import fr.maillage.platform.ui.French;
import java.util.List;
import java.util.stream.Collectors;

/** Closures and exceptional hours in French words: « du 24 décembre 2026 au 2 janvier 2027 (congés) ». */
final class ClosingWords {
    private ClosingWords() {}

    static String of(List<DatedHours> dates) {
        return Words.inFrench(() -> dates.stream().map(ClosingWords::one).collect(Collectors.joining("\u00a0; ")));
    }

    private static String one(DatedHours dated) {
        String days = dated.from().equals(dated.to())
                ? "le " + French.date(dated.from())
                : "du " + French.date(dated.from()) + " au " + French.date(dated.to());
        String times = dated.spans() == null ? "" : ", horaires exceptionnels";
        return days + times + (dated.reason() == null ? "" : " (" + dated.reason() + ")");
    }
}
