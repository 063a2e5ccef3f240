package fr.maillage.platform.directory.imports;

import java.util.ArrayList;
import java.util.List;

/** A file as territories send them: accents, repeated lines, wrong postal codes, an empty line. */
final class DirtyFile {
    private static final List<String> TOWNS =
            List.of("33310;Lormont", "33150;Cenon", "33270;Floirac", "33700;Mérignac", "33600;Pessac", "33400;Talence");
    private static final String HEADER =
            "Nom du lieu;Adresse;Code postal;Commune;Téléphone;Horaires;Équipements;Date de mise à jour";

    private DirtyFile() {}

    static String of(int sound, int repeated, int wrong) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < sound; i++) {
            lines.add(line(i, TOWNS.get(i % TOWNS.size())));
        }
        for (int i = 0; i < repeated; i++) {
            lines.add(line(i, TOWNS.get(i % TOWNS.size())));
        }
        for (int i = 0; i < wrong; i++) {
            lines.add(line(sound + i, "75011;Lormont"));
        }
        lines.add(2, "");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String line(int i, String town) {
        return "Maison numérique n° %d;%d rue de l’Église;%s;05 36 49 %02d %02d;Lundi au vendredi 9h-12h / 14h-17h;Ordinateur / Wifi;03/11/2026"
                .formatted(i, 1 + i, town, i / 100 % 100, i % 100);
    }
}
