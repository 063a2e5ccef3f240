package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.engines.match.Decision;
import fr.maillage.platform.directory.duplicates.DuplicateSearch;
import fr.maillage.platform.directory.duplicates.Duplicates;
import fr.maillage.platform.directory.duplicates.PairLine;
import fr.maillage.platform.directory.duplicates.PairState;
import fr.maillage.platform.directory.duplicates.SearchState;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Pagination;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the queue. */
@Component
class QueuePages {
    private static final int LINES_A_PAGE = 20;
    private static final int REASONS_SHOWN = 3;

    private final Duplicates duplicates;
    private final DuplicateSearch search;
    private final Pages pages;
    private final Settings settings;

    QueuePages(Duplicates duplicates, DuplicateSearch search, Pages pages, Settings settings) {
        this.duplicates = duplicates;
        this.search = search;
        this.pages = pages;
        this.settings = settings;
    }

    QueuePage page(String word, int number) {
        Map<QueueTab, Integer> counts = counts();
        QueueTab shown = QueueTab.of(word, counts);
        int page = Math.clamp(number, 1, 1_000_000);
        SearchState state = search.state();
        List<PairLine> lines =
                duplicates.list(shown.state(), shown.proposals(), (page - 1) * LINES_A_PAGE, LINES_A_PAGE);
        int last = (counts.getOrDefault(shown, 0) + LINES_A_PAGE - 1) / LINES_A_PAGE;
        return new QueuePage(
                pages.frame("Doublons : " + shown.words().toLowerCase(Locale.FRENCH), null, null),
                status(state),
                state.isMoving(),
                Arrays.stream(QueueTab.values())
                        .map(tab -> new QueuePage.Tab(
                                tab.words(), French.number(counts.getOrDefault(tab, 0)), tab.href(), tab == shown))
                        .toList(),
                lines.stream().map(QueuePages::line).toList(),
                state.doneAt() == null
                        ? "Commencez par chercher les doublons."
                        : "Rien ici. Après chaque import, les nouvelles paires arrivent ici.",
                last < 2 ? null : Pagination.of(page, last, other -> shown.href() + "&page=" + other));
    }

    private Map<QueueTab, Integer> counts() {
        Map<PairState, Map<Decision, Integer>> byState = new EnumMap<>(PairState.class);
        Map<QueueTab, Integer> counts = new EnumMap<>(QueueTab.class);
        for (QueueTab tab : QueueTab.values()) {
            Map<Decision, Integer> known = byState.computeIfAbsent(tab.state(), duplicates::count);
            counts.put(
                    tab,
                    tab.proposals().stream()
                            .mapToInt(proposal -> known.getOrDefault(proposal, 0))
                            .sum());
        }
        return counts;
    }

    private String status(SearchState state) {
        if (state.isMoving()) {
            return "Recherche en cours dans tout l’annuaire.";
        }
        Instant done = state.doneAt();
        return done == null
                ? "Aucune recherche n’a encore été faite."
                : "Dernière recherche le " + French.moment(done.atZone(settings.zone())) + ", parmi "
                        + French.count(state.places(), "lieu", "lieux") + ".";
    }

    private static QueuePage.Line line(PairLine line) {
        String why = line.pair().reasons().stream()
                .sorted(Comparator.comparing(reason -> reason.points() < 0))
                .limit(REASONS_SHOWN)
                .map(reason -> reason.words())
                .collect(Collectors.joining(", "));
        return new QueuePage.Line(
                "/equipe/doublons/" + line.pair().id(),
                named(line.first(), line.firstTown()),
                named(line.second(), line.secondTown()),
                French.sentence(why),
                PairPages.points(line.pair().points()));
    }

    private static String named(String name, String town) {
        return town.isEmpty() ? name : name + ", " + town;
    }
}
