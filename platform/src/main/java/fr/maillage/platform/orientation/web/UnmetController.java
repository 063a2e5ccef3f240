package fr.maillage.platform.orientation.web;

import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.orientation.UnmetNeed;
import fr.maillage.platform.orientation.UnmetNeeds;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/besoins}: what people looked for and did not find. */
@Controller
@Requires(Right.READ_FIGURES)
class UnmetController {
    private static final List<Integer> PERIODS = List.of(30, 90);

    private final UnmetNeeds needs;
    private final Pages pages;
    private final Clock clock;

    UnmetController(UnmetNeeds needs, Pages pages, Clock clock) {
        this.needs = needs;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/equipe/besoins")
    ResponseEntity<byte[]> show(@RequestParam(name = "jours", defaultValue = "30") int days) {
        int period = period(days);
        LocalDate today = LocalDate.now(clock);
        List<UnmetNeed> found = needs.listSince(today.minusDays(period - 1L));
        return pages.fresh(
                "orientation/unmet.jte",
                UnmetPage.of(pages.frame("Besoins non couverts", null, null), found, period, today));
    }

    @GetMapping("/equipe/besoins.csv")
    ResponseEntity<byte[]> file(@RequestParam(name = "jours", defaultValue = "30") int days) {
        int period = period(days);
        List<UnmetNeed> found = needs.listSince(LocalDate.now(clock).minusDays(period - 1L));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"besoins-non-couverts-" + period + "-jours.csv\"")
                .body(UnmetFile.of(found));
    }

    /** One of the two periods; any other number means the shorter one. */
    private static int period(int days) {
        return PERIODS.contains(days) ? days : PERIODS.getFirst();
    }
}
