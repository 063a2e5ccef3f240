package fr.maillage.engines.match;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code bench/duplicates.sh} starts: writes a large made-up file, searches it, or scores the made-up lists. */
final class DuplicatesBench {
    private static final int RECORDS = 25_000;
    private static final long SEED = 201;

    private DuplicatesBench() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "write" -> write(Path.of(arguments[1]));
            case "run" -> run(Path.of(arguments[1]));
            case "score" -> score();
            default -> throw new IllegalArgumentException("write FILE, run FILE or score");
        }
    }

    private static void write(Path file) throws IOException {
        Labelled lists = DirectoryWorld.of(SEED, 9_500);
        List<MatchRecord> all = new ArrayList<>(lists.left);
        all.addAll(lists.right);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    "id", "nom", "adresse", "code_postal", "commune", "lat", "lon", "telephone", "courriel", "siret");
            for (MatchRecord place : all.subList(0, RECORDS)) {
                csv.writeRecord(
                        place.id(),
                        place.name(),
                        place.address(),
                        place.postalCode(),
                        place.commune(),
                        place.point() == null
                                ? ""
                                : String.valueOf(place.point().latitude()),
                        place.point() == null
                                ? ""
                                : String.valueOf(place.point().longitude()),
                        String.join(" ; ", place.phones()),
                        String.join(" ; ", place.emails()),
                        place.siret());
            }
        }
    }

    private static void run(Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        new DuplicatesRun(file, Optional.empty(), "id", Optional.empty(), DuplicatesRun.LEAST).print(out);
        System.out.println(out.chars().filter(c -> c == '\n').count() - 1 + " pairs");
    }

    private static void score() {
        for (long seed = 101; seed <= 103; seed++) {
            print("directories", seed, DirectoryWorld.of(seed, 800));
            print("register", seed, RegisterWorld.of(seed, 900));
            print("guides, phones", seed, TownGuideWorld.of(seed, 600, true));
            print("guides, points", seed, TownGuideWorld.of(seed, 600, false));
        }
    }

    private static void print(String world, long seed, Labelled lists) {
        List<ScoredPair> found = lists.found();
        System.out.printf(
                "%s, seed %d: %s; merged among the traps: %d%n",
                world,
                seed,
                lists.score(found, Decision.MERGE),
                lists.forbidden(found).size());
    }
}
