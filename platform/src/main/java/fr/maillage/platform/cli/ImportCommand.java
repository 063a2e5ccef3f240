package fr.maillage.platform.cli;

import fr.maillage.platform.directory.imports.ImportRun;
import fr.maillage.platform.directory.imports.ImportState;
import fr.maillage.platform.directory.imports.ImportWorker;
import fr.maillage.platform.directory.imports.Imports;
import fr.maillage.platform.directory.imports.ReceiveOutcome;
import fr.maillage.platform.directory.imports.RowOutcome;
import fr.maillage.platform.guard.FetchOutcome;
import fr.maillage.platform.guard.Outbound;
import fr.maillage.platform.identity.Caller;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import FILE|URL}: the same steps as the operator's pages. Shows what would change, asks, applies. */
record ImportCommand() implements Command {
    @Override
    public Map<String, Arguments.Kind> options() {
        Map<String, Arguments.Kind> options = Workbench.options("source", "undo");
        options.put("apply", Arguments.Kind.FLAG);
        options.put("again", Arguments.Kind.FLAG);
        return options;
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        try (ConfigurableApplicationContext product = Workbench.open(arguments)) {
            Imports imports = product.getBean(Imports.class);
            ImportWorker worker = product.getBean(ImportWorker.class);
            if (arguments.has("undo")) {
                return undo(UUID.fromString(arguments.find("undo").orElseThrow()), imports, worker, out);
            }
            NamedBytes file = read(arguments.getFile(), product);
            ReceiveOutcome outcome = imports.receive(
                    file.name(),
                    file.content(),
                    arguments.find("source").orElse(""),
                    arguments.has("again"),
                    new Caller.Console());
            return switch (outcome) {
                case ReceiveOutcome.Refused refused -> refuse(refused.words(), out);
                case ReceiveOutcome.AlreadyKnown known ->
                    refuse(
                            "Ce fichier est déjà venu : import " + known.run().id()
                                    + ". Ajoutez --again pour le relire.",
                            out);
                case ReceiveOutcome.Received received -> go(received.run().id(), arguments, imports, worker, out);
            };
        }
    }

    private record NamedBytes(String name, byte[] content) {}

    /** A file of this machine, or one fetched by its address from a host that an administrator named. */
    private static NamedBytes read(String where, ConfigurableApplicationContext product) throws IOException {
        if (!where.startsWith("https://") && !where.startsWith("http://")) {
            Path file = Path.of(where);
            return new NamedBytes(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        return switch (product.getBean(Outbound.class).fetch(address(where))) {
            case FetchOutcome.Refused refused -> throw new Arguments.Refused(refused.sentence());
            case FetchOutcome.Unchanged unchanged -> throw new Arguments.Refused("Ce fichier n’a pas changé.");
            case FetchOutcome.Fetched fetched -> new NamedBytes(lastName(fetched.address()), fetched.content());
        };
    }

    private static URI address(String where) {
        try {
            return URI.create(where);
        } catch (IllegalArgumentException noAddress) {
            throw new Arguments.Refused("« " + where + " » n’est pas une adresse.");
        }
    }

    private static String lastName(URI address) {
        String path = address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? address.getHost() : name;
    }

    private static int go(UUID id, Arguments arguments, Imports imports, ImportWorker worker, PrintStream out) {
        ImportRun run = settled(id, imports, worker);
        if (run.state() == ImportState.REFUSED) {
            return refuse(String.valueOf(run.problem()), out);
        }
        out.println(
                "Lecture : " + run.summary().reading() + " ; " + run.summary().layout());
        for (RowOutcome outcome : RowOutcome.values()) {
            out.println("  " + outcome.words() + " : " + run.summary().count(outcome));
        }
        out.println("  Total : " + run.summary().rows());
        if (!arguments.has("apply") && !agreed(out)) {
            out.println("Rien n’a changé. L’import " + id + " attend dans l’espace de l’équipe.");
            return DONE;
        }
        imports.apply(id, new Caller.Console());
        ImportRun applied = settled(id, imports, worker);
        out.println(applied.state().words() + ". Pour revenir en arrière : ./maillage import --undo " + id);
        return run.summary().toCorrect() + run.summary().duplicates() > 0 ? FOUND_PROBLEMS : DONE;
    }

    private static int undo(UUID id, Imports imports, ImportWorker worker, PrintStream out) {
        if (!imports.undo(id, new Caller.Console())) {
            return refuse("Cet import n’est pas appliqué : il n’y a rien à annuler.", out);
        }
        out.println(settled(id, imports, worker).state().words() + ".");
        return DONE;
    }

    /** The run once nothing moves any more, whoever did the work: this command or a product that is running. */
    private static ImportRun settled(UUID id, Imports imports, ImportWorker worker) {
        ImportRun run = imports.getRun(id);
        while (run.state().isMoving()) {
            worker.work();
            run = imports.getRun(id);
        }
        return run;
    }

    private static boolean agreed(PrintStream out) {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        out.print("Appliquer ? (oui/non) ");
        out.flush();
        String answer = console.readLine();
        return answer != null && answer.strip().equalsIgnoreCase("oui");
    }

    private static int refuse(String words, PrintStream out) {
        out.println(words);
        return MISUSED;
    }
}
