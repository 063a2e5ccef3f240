package fr.maillage.platform.machine;

import fr.maillage.platform.identity.JournalLine;
import fr.maillage.platform.identity.JournalQuestion;
import fr.maillage.platform.identity.JournalReading;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.kernel.Room;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /equipe/machine}: whether the product is well, in words. */
@Controller
class MachineController {
    static final String PATH = "/equipe/machine";

    /** Beyond this, a backup protects little: a week of work would be lost. */
    private static final Duration OLD_BACKUP = Duration.ofDays(7);

    private static final int RECENT = 50;

    private final HealthEndpoint health;
    private final JournalReading journal;
    private final Search search;
    private final Pages pages;
    private final Settings settings;
    private final Clock clock;

    MachineController(
            HealthEndpoint health, JournalReading journal, Search search, Pages pages, Settings settings, Clock clock) {
        this.health = health;
        this.journal = journal;
        this.search = search;
        this.pages = pages;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Right.OPERATE)
    ResponseEntity<byte[]> show() {
        Optional<Instant> backup = lastBackup();
        List<String> wrong = new ArrayList<>();
        List<Fact> facts = List.of(
                new Fact("Annuaire public", directory(wrong)),
                new Fact("Journal", chain(wrong)),
                new Fact("Messages", messages(wrong)),
                new Fact("Dernière sauvegarde", backup(backup, wrong)),
                new Fact("Place sur le disque", room(wrong)),
                new Fact("Dossier des données", settings.data().toAbsolutePath().toString()),
                new Fact(
                        "En marche depuis",
                        moment(Instant.ofEpochMilli(
                                ManagementFactory.getRuntimeMXBean().getStartTime()))),
                new Fact("Mémoire prise", French.weight(usedMemory())));
        return pages.fresh(
                "machine/machine.jte",
                new MachinePage(
                        pages.frame("La machine", null, null),
                        state(wrong),
                        facts,
                        "./maillage backup --data " + settings.data() + " --to sauvegarde-" + LocalDate.now(clock)
                                + ".zip"));
    }

    private static Notice state(List<String> wrong) {
        return wrong.isEmpty()
                ? new Notice(Notice.Tone.DONE, "Tout va bien", "Rien ne demande votre attention.")
                : new Notice(Notice.Tone.CAREFUL, "À regarder", String.join(" ", wrong));
    }

    private String directory(List<String> wrong) {
        Snapshot snapshot = search.current();
        String words =
                French.count(snapshot.places().size(), "lieu", "lieux") + ", lus le " + moment(snapshot.takenAt());
        if (search.isTrusted()) {
            return words + ".";
        }
        wrong.add("L’annuaire ne se relit plus depuis la base : le public voit le dernier qui a été lu.");
        return words + ". La base ne répond plus.";
    }

    private String chain(List<String> wrong) {
        return switch (status("journal")) {
            case "UP" -> "Entier à la dernière vérification.";
            case "ATTENTION" -> {
                wrong.add("Le journal a été changé : lancez ./maillage journal verify.");
                yield "La chaîne est rompue.";
            }
            default -> "Pas encore vérifié. Il le sera dans l’heure, puis chaque jour.";
        };
    }

    private String room(List<String> wrong) {
        try {
            Room room = Room.of(settings.data());
            if (room.isScarce()) {
                wrong.add(
                        "Le disque est presque plein : faites de la place. Une fois plein, plus rien ne s’enregistre.");
            }
            return "Il reste " + French.weight(room.left()) + " sur " + French.weight(room.whole()) + ".";
        } catch (IOException unreadable) {
            return "Nous ne savons pas la lire.";
        }
    }

    private String messages(List<String> wrong) {
        if (status("outgoing").equals("UP")) {
            return "Ils partent.";
        }
        wrong.add("Cette copie restaurée n’envoie rien : lancez ./maillage resume quand elle remplace l’ancienne.");
        return "Rien ne part.";
    }

    private String backup(Optional<Instant> last, List<String> wrong) {
        if (last.isEmpty()) {
            if (!settings.demo()) {
                wrong.add("Aucune sauvegarde n’a encore été faite.");
            }
            return "Aucune n’a encore été faite.";
        }
        if (last.get().isBefore(clock.instant().minus(OLD_BACKUP))) {
            wrong.add("La dernière sauvegarde a plus d’une semaine.");
        }
        return "Le " + moment(last.get()) + ".";
    }

    private Optional<Instant> lastBackup() {
        return journal.list(new JournalQuestion(null, JournalQuestion.Kind.BACKUPS, null, null, null), RECENT).stream()
                .filter(line -> line.action().equals("sauvegarde"))
                .map(JournalLine::at)
                .findFirst();
    }

    private String status(String part) {
        HealthDescriptor told = health.healthForPath(part);
        return told == null ? "UNKNOWN" : told.getStatus().getCode();
    }

    private String moment(Instant instant) {
        return French.moment(instant.atZone(settings.zone()));
    }

    private static long usedMemory() {
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
