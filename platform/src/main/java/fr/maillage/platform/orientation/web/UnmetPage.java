package fr.maillage.platform.orientation.web;

import fr.maillage.engines.cog.CodeMatch;
import fr.maillage.engines.cog.Cog;
import fr.maillage.platform.orientation.UnmetNeed;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;
import java.util.List;

/**
 * Needs that found nothing, by commune.
 *
 * @param summary the result in one sentence
 * @param days length of the period shown
 * @param other length of the other period
 */
public record UnmetPage(Frame frame, String summary, String since, int days, int other, List<Line> lines) {
    /** A number below this could point at somebody (recommended default for views inside a team). */
    static final int LEAST_SHOWN = 5;

    /** One need in one commune. */
    public record Line(String commune, String need, String questions) {}

    static UnmetPage of(Frame frame, List<UnmetNeed> needs, int days, LocalDate today) {
        return new UnmetPage(
                frame,
                summary(needs),
                "Du " + French.date(today.minusDays(days - 1L)) + " au " + French.date(today) + ".",
                days,
                days == 30 ? 90 : 30,
                needs.stream().map(UnmetPage::line).toList());
    }

    private static String summary(List<UnmetNeed> needs) {
        if (needs.isEmpty()) {
            return "Toutes les demandes de cette période ont trouvé un lieu.";
        }
        UnmetNeed most = needs.getFirst();
        String where = most.communeCode().isEmpty() ? "sans commune précisée" : French.at(commune(most.communeCode()));
        return "Le besoin le plus souvent sans réponse\u00a0: «\u00a0"
                + most.need().label() + "\u00a0», " + where + ".";
    }

    static Line line(UnmetNeed need) {
        return new Line(
                need.communeCode().isEmpty() ? "Non précisée" : commune(need.communeCode()),
                need.need().label(),
                need.questions() < LEAST_SHOWN ? "moins de " + LEAST_SHOWN : French.number(need.questions()));
    }

    private static String commune(String code) {
        return Cog.bundled()
                .findCommune(code)
                .map(CodeMatch::commune)
                .map(commune -> commune.name())
                .orElse(code);
    }
}
