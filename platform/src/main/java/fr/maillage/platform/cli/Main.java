package fr.maillage.platform.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Where {@code ./maillage COMMAND …} arrives. */
public final class Main {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));

    private static final Map<String, Command> COMMANDS = Map.of(
            "areas", new AreasCommand(),
            "check", new CheckCommand(CLOCK),
            "convert", new ConvertCommand(CLOCK),
            "duplicates", new DuplicatesCommand(),
            "hours", new HoursCommand(),
            "demo", new ServeCommand(true),
            "import", new ImportCommand(),
            "plain", new PlainCommand(),
            "serve", new ServeCommand(false));

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
        } catch (IOException unreadable) {
            System.err.println("Lecture ou écriture impossible : " + unreadable.getMessage());
            return Command.MISUSED;
        }
    }
}
