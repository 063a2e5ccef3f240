package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The places to call, the most useful first: those that many people look at and that nobody has vouched for since long.
 * A place said to be gone, or that asked to be called later, is left out until then.
 */
@Component
class CallQueue {
    static final int VIEWS_DAYS = 90;
    /** Where nobody knows the age, it counts as five years. */
    private static final int MONTHS_UNKNOWN = 60;

    private final DueBoard board;
    private final SheetViews views;
    private final CheckRepository checks;
    private final GoneRepository gone;
    private final Clock clock;

    CallQueue(DueBoard board, SheetViews views, CheckRepository checks, GoneRepository gone, Clock clock) {
        this.board = board;
        this.views = views;
        this.checks = checks;
        this.gone = gone;
        this.clock = clock;
    }

    /** Due places that a caller may verify, in order. */
    List<CallLine> list(Caller caller, CallFilter filter) {
        LocalDate today = LocalDate.now(clock);
        Map<PlaceId, Integer> seen = views.since(today.minusDays(VIEWS_DAYS));
        Map<PlaceId, LocalDate> notYet = checks.listNotYet();
        Set<PlaceId> said = gone.listWaiting().stream().map(GoneReport::place).collect(Collectors.toSet());
        return board.places().stream()
                .filter(place -> place.next().isDue(today) && filter.keeps(place) && !said.contains(place.id()))
                .filter(place -> caller.may(Right.VERIFY_PLACE, place.target()))
                .filter(place -> !notYet.getOrDefault(place.id(), LocalDate.MIN).isAfter(today))
                .map(place -> line(place, seen.getOrDefault(place.id(), 0), today))
                .sorted(Comparator.comparingLong(CallLine::points)
                        .reversed()
                        .thenComparing(line -> line.place().id().value()))
                .toList();
    }

    private static CallLine line(DuePlace place, int views, LocalDate today) {
        LocalDate checked = place.checkedOn();
        long months = checked == null ? MONTHS_UNKNOWN : Math.max(1, ChronoUnit.MONTHS.between(checked, today));
        return new CallLine(place, views, (views + 1L) * months);
    }
}
