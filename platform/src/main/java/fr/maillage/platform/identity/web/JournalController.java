package fr.maillage.platform.identity.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.identity.JournalLine;
import fr.maillage.platform.identity.JournalQuestion;
import fr.maillage.platform.identity.JournalReading;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /equipe/journal}: who did what, in plain words, the newest first. */
@Controller
@Requires(Right.READ_JOURNAL)
class JournalController {
    private static final String HERE = "/equipe/journal";
    private static final int PAGE = 50;
    private static final int FILE = 50_000;

    private final JournalReading reading;
    private final Journal journal;
    private final Accounts accounts;
    private final AccountWords words;

    JournalController(JournalReading reading, Journal journal, Accounts accounts, AccountWords words) {
        this.reading = reading;
        this.journal = journal;
        this.accounts = accounts;
        this.words = words;
    }

    /** What was asked, as it was typed. */
    record Asked(String who, String kind, String from, String until, String before) {
        String address(String page, @Nullable String beforeLine) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
            for (String[] part : new String[][] {{"qui", who}, {"quoi", kind}, {"du", from}, {"au", until}}) {
                if (!part[1].isEmpty()) {
                    address.queryParam(part[0], part[1]);
                }
            }
            if (beforeLine != null) {
                address.queryParam("avant", beforeLine);
            }
            return address.build().encode().toUriString();
        }
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> read(
            @RequestParam(name = "qui", defaultValue = "") String who,
            @RequestParam(name = "quoi", defaultValue = "") String kind,
            @RequestParam(name = "du", defaultValue = "") String from,
            @RequestParam(name = "au", defaultValue = "") String until,
            @RequestParam(name = "avant", defaultValue = "") String before) {
        Asked asked = new Asked(who, kind, from, until, before);
        List<JournalLine> lines = reading.list(question(asked), PAGE + 1);
        List<JournalLine> shown = lines.subList(0, Math.min(PAGE, lines.size()));
        return words.pages()
                .fresh(
                        "identity/journal.jte",
                        new JournalPage(
                                words.pages().frame("Qui a fait quoi", null, null),
                                people(who),
                                kinds(kind),
                                day("du", "À partir du", from),
                                day("au", "Jusqu’au", until),
                                shown.stream().map(this::line).toList(),
                                before.isEmpty() ? null : asked.address(HERE, null),
                                lines.size() > PAGE
                                        ? asked.address(
                                                HERE,
                                                Long.toString(shown.getLast().id()))
                                        : null,
                                asked.address(HERE + ".csv", null)));
    }

    /** The same lines for a spreadsheet; taking them away is itself written down. */
    @GetMapping(HERE + ".csv")
    ResponseEntity<byte[]> file(
            Caller.SignedIn person,
            @RequestParam(name = "qui", defaultValue = "") String who,
            @RequestParam(name = "quoi", defaultValue = "") String kind,
            @RequestParam(name = "du", defaultValue = "") String from,
            @RequestParam(name = "au", defaultValue = "") String until) {
        List<JournalLine> lines = reading.list(question(new Asked(who, kind, from, until, "")), FILE);
        journal.record(person.pseudonym(), "journal téléchargé", lines.size() + " lignes");
        StringWriter table = new StringWriter();
        table.append('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(table);
        csv.writeRecord("quand (temps universel)", "qui", "quoi", "ligne");
        for (JournalLine line : lines) {
            csv.writeRecord(
                    line.at().toString(),
                    harmless(words.actor(line.actor())),
                    harmless(words.act(line)),
                    Long.toString(line.id()));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
                .body(table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private JournalPage.Line line(JournalLine line) {
        return new JournalPage.Line(words.moment(line.at()), words.actor(line.actor()), words.act(line));
    }

    private JournalQuestion question(Asked asked) {
        return new JournalQuestion(
                asked.who().isEmpty() ? null : asked.who(),
                JournalQuestion.Kind.of(asked.kind()),
                start(asked.from(), 0),
                start(asked.until(), 1),
                asked.before().matches("[0-9]{1,18}") ? Long.valueOf(asked.before()) : null);
    }

    /** The first instant of a day, or of the day after it; absent for what is no day. */
    private @Nullable Instant start(String day, int later) {
        try {
            return day.isEmpty()
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(later)
                            .atStartOfDay(words.zone())
                            .toInstant();
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private Choices people(String chosen) {
        List<Choice> options = new ArrayList<>();
        for (Account account : accounts.list()) {
            String pseudonym = "compte " + account.id();
            options.add(new Choice(pseudonym, account.name(), null, pseudonym.equals(chosen)));
        }
        options.add(new Choice(
                "ligne de commande", words.actor("ligne de commande"), null, chosen.equals("ligne de commande")));
        options.add(new Choice(
                Caller.Product.PSEUDONYM,
                words.actor(Caller.Product.PSEUDONYM),
                null,
                chosen.equals(Caller.Product.PSEUDONYM)));
        options.add(new Choice("inconnu", words.actor("inconnu"), null, chosen.equals("inconnu")));
        return Choices.of("qui", "Qui", options);
    }

    private static Choices kinds(String chosen) {
        return Choices.of(
                "quoi",
                "Quoi",
                Arrays.stream(JournalQuestion.Kind.values())
                        .map(kind -> new Choice(
                                kind.code(), kind.words(), null, kind.code().equals(chosen)))
                        .toList());
    }

    private static Field day(String name, String label, String typed) {
        return Field.text(name, label, typed, null).known("date", "off");
    }

    /** A cell that a spreadsheet would take for a formula becomes text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
