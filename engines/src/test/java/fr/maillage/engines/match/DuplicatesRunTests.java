package fr.maillage.engines.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesRunTests {
    private static final String FRENCH = """
            Identifiant;Nom de la structure;Adresse;Code postal;Ville;Téléphone;Coord. X;Coord. Y
            a1;Médiathèque de Cenon;4 rue Pelletan;33150;Cenon;05 56 00 00 01;44,85;-0,53
            a2;Mairie d'Ambès;1 place de la Mairie;33810;Ambès;05 56 00 00 02;45,01;-0,53
            a3;MEDIATHEQUE CENON;4, rue Pelletan;33150;CENON;0556000001;44,8501;-0,53
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static String run(Path left, Optional<Path> right, String id, Optional<Path> pairs) throws IOException {
        StringBuilder out = new StringBuilder();
        new DuplicatesRun(left, right, id, pairs, DuplicatesRun.LEAST).print(out);
        return out.toString();
    }

    @Test
    void finds_duplicates_inside_a_french_file_of_any_charset() throws IOException {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16}) {
            String out = run(file("fr.csv", FRENCH, charset), Optional.empty(), "", Optional.empty());
            assertThat(out.lines().toList()).hasSize(2);
            assertThat(out)
                    .startsWith("left,right,points,decision,evidence\n1,3,")
                    .contains(",merge,");
        }
    }

    @Test
    void names_records_by_the_column_asked_for() throws IOException {
        Path file = file("fr.csv", FRENCH, StandardCharsets.UTF_8);
        assertThat(run(file, Optional.empty(), "Identifiant", Optional.empty())).contains("\na1,a3,");
        assertThatThrownBy(() -> run(file, Optional.empty(), "cle", Optional.empty()))
                .hasMessageContaining("n’a pas de colonne « cle »")
                .hasMessageContaining("Identifiant");
    }

    @Test
    void compares_an_english_json_with_an_english_csv() throws IOException {
        Path json = file("left.json", """
                {"results": [{"title": "Art's Delicatessen", "street": "12224 Ventura Blvd.", "city": "Studio City",
                  "phone": "818/762-1221", "lat": null}]}""", StandardCharsets.UTF_8);
        Path csv = file("right.csv", """
                key,name,addr,city,phone,type
                z1,Art's Deli,12224 ventura boulevard,studio city,818-762-1221,deli
                z2,Other's,1 main st.,studio city,818-000-1221,deli
                """, StandardCharsets.UTF_8);
        assertThat(run(json, Optional.of(csv), "", Optional.empty()))
                .contains("\n1,1,")
                .contains(",merge,")
                .doesNotContain("\n1,2,");
    }

    @Test
    void scores_the_pairs_given_in_their_order_and_prints_them_all() throws IOException {
        Path file = file("fr.csv", FRENCH, StandardCharsets.UTF_8);
        Path pairs = file("pairs.csv", "left,right\na2,a3\na1,a3\n", StandardCharsets.UTF_8);
        String out = run(file, Optional.empty(), "Identifiant", Optional.of(pairs));
        assertThat(out.lines()
                        .map(line -> line.replaceFirst("([^,]*,[^,]*),[^,]*,([^,]*),.*", "$1 $2"))
                        .toList())
                .containsExactly("left,right decision", "a2,a3 distinct", "a1,a3 merge");
    }

    @Test
    void says_which_pair_is_unknown() throws IOException {
        Path file = file("fr.csv", FRENCH, StandardCharsets.UTF_8);
        Path wrong = file("pairs.csv", "left,right\n1,9\n", StandardCharsets.UTF_8);
        Path bare = file("bare.csv", "a,b\n1,2\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> run(file, Optional.empty(), "", Optional.of(wrong)))
                .hasMessageContaining("« 9 »");
        assertThatThrownBy(() -> run(file, Optional.empty(), "", Optional.of(bare)))
                .hasMessageContaining("left et right");
    }

    @Test
    void reads_geojson() throws IOException {
        Path file = file("places.geojson", """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "properties": {"nom": "La Ruche"}, "geometry": {"type": "Point", "coordinates": [-0.53, 44.85]}},
                 {"type": "Feature", "properties": {"nom": "LA RUCHE"}, "geometry": {"type": "Point", "coordinates": [-0.53, 44.8501]}}]}
                """, StandardCharsets.UTF_8);
        assertThat(run(file, Optional.empty(), "", Optional.empty()))
                .contains("1,2,")
                .contains(",merge,");
    }

    @Test
    void chooses_the_surest_header_and_leaves_projected_coordinates() throws IOException {
        Path file = file("fs.csv", """
                structure,x,y,lib_fs,insee_com,latitude,longitude,mail
                MSA,420000,6420000,France services d'Ambès,33004,45.01,-0.53,a@ambes.fr
                """, StandardCharsets.UTF_8);
        MatchFile read = MatchFile.read(file, "");
        assertThat(read.columns().get(PlaceField.NAME)).containsExactly("lib_fs");
        assertThat(read.columns().get(PlaceField.LATITUDE)).containsExactly("latitude");
        assertThat(read.records().getFirst().point()).isNotNull();
    }
}
