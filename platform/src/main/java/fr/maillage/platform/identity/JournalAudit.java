package fr.maillage.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the journal and the register of readings line by line, seals the months that are over, and lets those leave
 * that are twelve months old. A month that left stays checkable: its length and its hash are in a line of the journal.
 */
@Component
public class JournalAudit {
    static final String SEALED = "lectures scellées";
    static final String ERASED = "lectures effacées";
    private static final String NIGHT = "entretien de nuit";
    private static final int BREAKS_TOLD = 10;

    private final JournalRepository repository;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    JournalAudit(JdbcClient sql, Journal journal, PlatformTransactionManager transactions, Clock clock) {
        this.repository = new JournalRepository(sql);
        this.journal = journal;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reads everything; changes nothing. Lines added meanwhile are for the next time. */
    public JournalReport verify() {
        return verify("");
    }

    /**
     * Reads everything; changes nothing.
     *
     * @param seen the end of an earlier verification, noted elsewhere, which must be found again; empty when there is none
     */
    public JournalReport verify(String seen) {
        List<String> breaks = new ArrayList<>();
        Map<String, String> seals = new HashMap<>();
        Walk walk = new Walk("Journal", breaks);
        ChainHead head = repository.getHead();
        boolean found = seen.isEmpty();
        for (ChainLine line : walk.pages(ChainLine.start("journal"), repository::listLines, head)) {
            walk.take(line);
            found |= line.head().hex().equals(seen);
            if (line.words().get(1).equals(SEALED)) {
                seals.put(line.words().get(2).split(" ", 2)[0], line.words().get(2));
            }
        }
        walk.end(head);
        if (!found) {
            breaks.add("L’empreinte notée " + seen + " n’est plus dans le journal : il a été réécrit.");
        }
        long readings = verifyReadings(seals, breaks);
        return new JournalReport(
                walk.count,
                readings,
                walk.first,
                walk.last,
                head.hex(),
                breaks.subList(0, Math.min(breaks.size(), BREAKS_TOLD)));
    }

    private long verifyReadings(Map<String, String> seals, List<String> breaks) {
        long readings = 0;
        Map<String, String> unseen = new HashMap<>(seals);
        for (ReadingMonth month : repository.listMonths()) {
            Walk walk = new Walk("Lectures de " + month.month(), breaks);
            String seal = unseen.remove(month.month());
            if (month.sealed() && !month.seal().equals(seal)) {
                breaks.add("Lectures de " + month.month() + " : le sceau du journal ne correspond pas.");
            }
            if (!month.erased()) {
                LongFunction<List<ChainLine>> pages = after -> repository.listReadings(month.month(), after);
                walk.pages(ChainLine.start(month.month()), pages, month.head()).forEach(walk::take);
                walk.end(month.head());
            } else if (YearMonth.parse(month.month()).isAfter(lastToLeave())) {
                breaks.add("Lectures de " + month.month() + " : effacées avant douze mois.");
            }
            readings += walk.count;
        }
        unseen.keySet().forEach(month -> breaks.add("Lectures de " + month + " : scellées, puis disparues."));
        return readings;
    }

    /** What is done each night, on one node: seal, let leave, verify, and keep what was found for the health. */
    public JournalReport night() {
        YearMonth now = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        for (ReadingMonth month : repository.listMonths()) {
            YearMonth when = YearMonth.parse(month.month());
            if (!month.sealed() && when.isBefore(now)) {
                transactions.executeWithoutResult(status -> seal(month.month()));
            }
        }
        for (ReadingMonth month : repository.listMonths()) {
            if (month.sealed()
                    && !month.erased()
                    && !YearMonth.parse(month.month()).isAfter(lastToLeave())) {
                transactions.executeWithoutResult(status -> erase(month.month()));
            }
        }
        JournalReport report = verify();
        repository.keep(clock.instant(), report.whole(), String.join("\n", report.breaks()));
        return report;
    }

    private void seal(String month) {
        if (repository.seal(month, clock.instant())) {
            ReadingMonth sealed = repository.listMonths().stream()
                    .filter(one -> one.month().equals(month))
                    .findFirst()
                    .orElseThrow();
            journal.record(NIGHT, SEALED, sealed.seal());
        }
    }

    private void erase(String month) {
        if (repository.erase(month, clock.instant())) {
            journal.record(NIGHT, ERASED, month);
        }
    }

    /** Kept between eleven and twelve months: the CNIL's year is a ceiling, and a month leaves whole. */
    private YearMonth lastToLeave() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).minusMonths(12);
    }

    /** A walk along one chain; goes on after a break, so that each is told. */
    private static final class Walk {
        private final String name;
        private final List<String> breaks;
        private ChainHead at = new ChainHead(0, new byte[0]);
        private long count;
        private @Nullable Instant first;
        private @Nullable Instant last;

        Walk(String name, List<String> breaks) {
            this.name = name;
            this.breaks = breaks;
        }

        /** The lines up to a head, read page by page. */
        Iterable<ChainLine> pages(ChainHead start, LongFunction<List<ChainLine>> next, ChainHead end) {
            at = start;
            return () -> java.util.stream.Stream.iterate(
                            next.apply(0),
                            page -> !page.isEmpty(),
                            page -> next.apply(page.getLast().line()))
                    .flatMap(List::stream)
                    .takeWhile(line -> line.line() <= end.line())
                    .iterator();
        }

        void take(ChainLine line) {
            if (line.line() != at.line() + 1) {
                breaks.add(name + " : il manque une ou plusieurs lignes avant la ligne " + line.line() + ".");
            } else if (!line.follows(at)) {
                breaks.add(name + " : la ligne " + line.line() + " ne suit pas celle d’avant.");
            }
            if (!line.whole()) {
                breaks.add(name + " : la ligne " + line.line() + " a été changée.");
            }
            at = line.head();
            count++;
            first = first == null ? line.at() : first;
            last = line.at();
        }

        void end(ChainHead head) {
            if (at.line() != head.line()) {
                breaks.add(name + " : les lignes après la ligne " + at.line() + " manquent, il y en avait "
                        + head.line() + ".");
            } else if (!java.util.Arrays.equals(at.hash(), head.hash())) {
                breaks.add(name + " : la fin n’est pas celle qui était notée.");
            }
        }
    }
}
