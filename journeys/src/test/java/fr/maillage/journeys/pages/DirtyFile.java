package fr.maillage.journeys.pages;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of places as an office sends it: Windows-1252, semicolons, lines that come twice, postcodes that cannot be, an
 * empty line.
 *
 * @param good lines that describe a place
 * @param twice lines that repeat one of them, letter for letter
 * @param wrong lines whose postcode is none
 * @param bytes the file
 */
public record DirtyFile(int good, int twice, int wrong, byte[] bytes) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADER = "Nom de la structure;Adresse;Code postal;Commune;Téléphone;Horaires;Services";
    private static final List<String> TOWNS =
            List.of("33140;Cadaujac", "33610;Canéjan", "33170;Gradignan", "33130;Bègles", "33400;Talence");

    /** Three good lines, one of them twice, one wrong; the title sets it apart from every other file. */
    public static DirtyFile small(String title) {
        return of(title, 3, 1, 1);
    }

    /** So many lines of each sort, and an empty one. */
    public static DirtyFile of(String title, int good, int twice, int wrong) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 1; i <= good; i++) {
            lines.add(line(title, i, TOWNS.get(i % TOWNS.size())));
        }
        lines.addAll(lines.subList(1, 1 + twice).stream().toList());
        lines.add(";;;;;;");
        for (int i = 1; i <= wrong; i++) {
            lines.add(line(title, good + i, "3312" + (char) ('A' + i % 26) + ";Commune introuvable " + i));
        }
        return new DirtyFile(good, twice, wrong, String.join("\r\n", lines).getBytes(WINDOWS));
    }

    /** Lines of places, the heading and the empty one left out. */
    public int rows() {
        return good + twice + wrong;
    }

    private static String line(String title, int number, String town) {
        return "Médiathèque « %s » n° %d;%d rue de l’Église;%s;05 56 %02d %02d %02d;du mardi au vendredi de 10h à 18h;Accès à internet"
                .formatted(title, number, number, town, number / 100, number % 100, (number * 7) % 100);
    }
}
