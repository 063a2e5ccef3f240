package fr.maillage.platform.cli;

import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.publication.Booklet;
import fr.maillage.platform.publication.BookletPress;
import fr.maillage.platform.publication.Booklets;
import fr.maillage.platform.publication.Ground;
import fr.maillage.platform.publication.Grounds;
import fr.maillage.platform.publication.PaperFormat;
import fr.maillage.platform.publication.PaperQuestion;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.UrlWords;
import fr.maillage.platform.ui.French;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code print --commune Cenon --format a5 --out FILE}: a directory as PDF, from a data folder or the demonstration. */
record PrintCommand() implements Command {
    private static final Map<String, Ground.Kind> LANDS =
            Map.of("commune", Ground.Kind.COMMUNE, "epci", Ground.Kind.EPCI, "quartier", Ground.Kind.QUARTIER);

    @Override
    public Map<String, Arguments.Kind> options() {
        Map<String, Arguments.Kind> options =
                new HashMap<>(Workbench.options("commune", "epci", "quartier", "need", "public", "format", "out"));
        options.put("fold", Arguments.Kind.FLAG);
        options.put("demo", Arguments.Kind.FLAG);
        return options;
    }

    @Override
    public int run(Arguments arguments, PrintStream out) throws IOException {
        if (!arguments.files().isEmpty()) {
            throw new Arguments.Refused("Cette commande n’attend pas de fichier : " + arguments.files()
                    + ". Le PDF va dans --out FICHIER.");
        }
        Optional<Need> need = term(arguments, "need", Need.values());
        Optional<Audience> audience = term(arguments, "public", Audience.values());
        PaperFormat format = format(arguments);
        boolean fold = arguments.has("fold");
        if (fold && format != PaperFormat.A5) {
            throw new Arguments.Refused("--fold prépare un livret : ajoutez --format a5.");
        }
        try (ConfigurableApplicationContext product = Workbench.open(arguments, isDemo(arguments))) {
            Snapshot snapshot = product.getBean(Search.class).current();
            Ground ground = ground(arguments, product.getBean(Grounds.class), snapshot);
            ZonedDateTime now = ZonedDateTime.now(product.getBean(Clock.class));
            PaperQuestion question = new PaperQuestion(ground, need, audience);
            Booklet booklet = product.getBean(Booklets.class).compose(snapshot, question, format, !fold, now);
            if (booklet.places() == 0) {
                out.println("Aucun lieu : " + ground.name() + ", " + question.subject() + ". Rien n’est écrit.");
                return FOUND_PROBLEMS;
            }
            BookletPress press = product.getBean(BookletPress.class);
            byte[] pdf = fold ? press.folded(booklet) : press.pages(booklet);
            Path file = Path.of(arguments.find("out").orElse(question.fileName() + ".pdf"));
            Files.write(file, pdf);
            out.println(file + " : " + ground.name() + ", " + question.subject() + ", " + booklet.count() + ", "
                    + format.words() + ", " + French.weight(pdf.length) + ".");
            return DONE;
        }
    }

    /** Without a data folder or a database, the demonstration is what there is to print. */
    private static boolean isDemo(Arguments arguments) {
        boolean named = arguments.has("data") || arguments.has("db");
        return arguments.has("demo") || (!named && !Files.isDirectory(Path.of("var", "postgres")));
    }

    private static Ground ground(Arguments arguments, Grounds grounds, Snapshot snapshot) {
        List<String> named =
                LANDS.keySet().stream().filter(arguments::has).sorted().toList();
        if (named.size() > 1) {
            throw new Arguments.Refused("Un seul territoire à la fois : --" + String.join(" ou --", named) + ".");
        }
        if (named.isEmpty()) {
            return grounds.all();
        }
        String typed = arguments.find(named.getFirst()).orElse("");
        Ground.Kind kind = LANDS.getOrDefault(named.getFirst(), Ground.Kind.ALL);
        return grounds.findNamed(snapshot, kind, typed)
                .orElseThrow(() -> new Arguments.Refused("Aucun lieu de l’annuaire pour --" + named.getFirst() + " « "
                        + typed + " ». Possibles : " + known(grounds, snapshot, kind)));
    }

    private static String known(Grounds grounds, Snapshot snapshot, Ground.Kind kind) {
        List<Ground> known =
                switch (kind) {
                    case ALL -> List.of(grounds.all());
                    case COMMUNE -> grounds.listCommunes(snapshot);
                    case EPCI -> grounds.listEpcis(snapshot);
                    case QUARTIER -> grounds.listQuartiers();
                };
        return known.isEmpty() ? "aucun." : known.stream().map(Ground::name).collect(Collectors.joining(", ")) + ".";
    }

    private static PaperFormat format(Arguments arguments) {
        String word = arguments.find("format").orElse(PaperFormat.A5.word());
        return PaperFormat.find(word)
                .orElseThrow(() -> new Arguments.Refused("Format inconnu : « " + word + " ». Formats possibles : "
                        + Arrays.stream(PaperFormat.values())
                                .map(PaperFormat::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    /** Accepts the word of an address, the code of our files, or what people read. */
    private static <T extends Term> Optional<T> term(Arguments arguments, String option, T[] terms) {
        Optional<String> typed = arguments.find(option);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String word = typed.get();
        Optional<T> found = UrlWords.read(List.of(word, UrlWords.slug(word)), terms).stream()
                .findFirst();
        Optional<T> read = found.or(() -> Arrays.stream(terms)
                .filter(term -> UrlWords.slug(term.label()).equals(UrlWords.slug(word)))
                .findFirst());
        if (read.isEmpty()) {
            throw new Arguments.Refused("Valeur inconnue pour --" + option + " : « " + word + " ». Valeurs possibles : "
                    + Arrays.stream(terms)
                            .map(term -> term instanceof Need need ? UrlWords.of(need) : UrlWords.of(term))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return read;
    }
}
