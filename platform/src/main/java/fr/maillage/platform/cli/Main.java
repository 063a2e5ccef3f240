package fr.maillage.platform.cli;

import static java.util.Map.entry;

import fr.maillage.platform.kernel.StartRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.beans.BeansException;

/** Where {@code ./maillage COMMAND …} arrives. */
public final class Main {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));

    private static final Map<String, Command> COMMANDS = Map.ofEntries(
            entry("areas", new AreasCommand()),
            entry("backup", new BackupCommand(CLOCK)),
            entry("check", new CheckCommand(CLOCK)),
            entry("convert", new ConvertCommand(CLOCK)),
            entry("duplicates", new DuplicatesCommand()),
            entry("first-key", new FirstKeyCommand()),
            entry("hours", new HoursCommand()),
            entry("demo", new ServeCommand(true)),
            entry("import", new ImportCommand()),
            entry("journal", new JournalCommand()),
            entry("keys", new KeysCommand()),
            entry("plain", new PlainCommand()),
            entry("print", new PrintCommand()),
            entry("restore", new RestoreCommand(CLOCK)),
            entry("resume", new ResumeCommand()),
            entry("serve", new ServeCommand(false)));

    private Main() {}

    /** Runs the command named by the first word; the exit status is the command's. */
    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = run(List.of(words), out);
        if (status != Command.KEEPS_RUNNING) {
            System.exit(status);
        }
    }

    private static int run(List<String> words, PrintStream out) {
        Command command = words.isEmpty() ? null : COMMANDS.get(words.getFirst());
        if (command == null) {
            out.println("Commande inconnue : " + words + ". « ./maillage help » donne la liste.");
            return Command.MISUSED;
        }
        try {
            return command.run(Arguments.parse(words.subList(1, words.size()), command.options()), out);
        } catch (Arguments.Refused refused) {
            System.err.println(refused.getMessage());
            return Command.MISUSED;
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            return Command.MISUSED;
        } catch (BeansException unstarted) {
            System.err.println(
                    StartRefusals.find(unstarted).orElseThrow(() -> unstarted).getMessage());
            return Command.MISUSED;
        } catch (IOException unreadable) {
            System.err.println("Lecture ou écriture impossible : " + unreadable.getMessage());
            return Command.MISUSED;
        }
    }
}
