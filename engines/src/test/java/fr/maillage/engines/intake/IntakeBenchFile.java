package fr.maillage.engines.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a long CSV file: the rows of a JSON array again and again with other names and points, or fictitious places. */
final class IntakeBenchFile {
    private static final List<String> HEADER = List.of(
            "Nom",
            "Adresse",
            "Commune",
            "Téléphone",
            "Courriel",
            "Site",
            "Lat",
            "Lon",
            "Horaires",
            "Equipements",
            "MAJ");
    private static final String[][] COMMUNES = {
        {"33000 BORDEAUX", "Bordeaux", "44.84", "-0.58"},
        {"33400 Talence", "TALENCE", "44.80", "-0.59"},
        {"33700 MERIGNAC", "Mérignac", "44.83", "-0.65"},
        {"33600 Pessac", "Pessac", "44.80", "-0.63"},
    };

    private IntakeBenchFile() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        List<List<String>> source = arguments.length > 2 ? read(Path.of(arguments[2])) : fictitious();
        try (Writer out = new BufferedWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
            write(out, source.get(0));
            for (int i = 0; i < rows; i++) {
                List<String> cells = new ArrayList<>(source.get(1 + i % (source.size() - 1)));
                for (int c = 0; c < cells.size(); c++) {
                    boolean name = source.get(0).get(c).equals("Lieu")
                            || source.get(0).get(c).equals("Nom");
                    cells.set(c, name ? cells.get(c) + " " + i : moved(cells.get(c), i));
                }
                write(out, cells);
            }
        }
    }

    /** A decimal number of degrees, a little farther. */
    private static String moved(String cell, int i) {
        return cell.matches("-?\\d{1,2}\\.\\d{2,}") ? Double.toString(Double.parseDouble(cell) + i % 97 * 1e-5) : cell;
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode object : JsonMapper.shared().readTree(Files.readString(file))) {
            if (rows.isEmpty()) {
                rows.add(List.copyOf(object.propertyNames()));
            }
            rows.add(rows.get(0).stream()
                    .map(name -> object.path(name).asString(""))
                    .toList());
        }
        return rows;
    }

    private static List<List<String>> fictitious() {
        Random random = new Random(33);
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 400; i++) {
            String[] commune = COMMUNES[i % COMMUNES.length];
            rows.add(List.of(
                    "Lieu fictif",
                    random.nextInt(200) + " rue des Essais - " + commune[0],
                    commune[1],
                    String.format("05 56 %02d %02d %02d", i % 100, random.nextInt(100), random.nextInt(100)),
                    "contact" + i + "@exemple.fr",
                    "exemple.fr/lieu" + i,
                    commune[2],
                    commune[3],
                    i % 3 == 0 ? "Lundi au vendredi 9h-12h / 14h-17h" : "",
                    "Ordinateur / Wifi",
                    "07/12/2021"));
        }
        return rows;
    }

    private static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i > 0 ? "," : "");
            out.write('"' + cells.get(i).replace("\"", "\"\"") + '"');
        }
        out.write('\n');
    }
}
