package fr.maillage.engines.intake.convert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.intake.Fixtures;
import fr.maillage.engines.intake.IntakeConvert;
import fr.maillage.engines.intake.IntakeOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published formats, checked against the patterns that their schemas write down. */
class ConversionsTests {
    private static final IntakeOptions OPTIONS = IntakeOptions.on(LocalDate.of(2026, 11, 21));
    private static final String PLACES = """
            Nom;Type;Adresse;CP;Ville;Téléphone;Email;Services;Equipements;Tarif;Date MAJ;Lat;Lon;Horaires;Observations
            Médiathèque A.;Médiathèque;1 rue A;33700;MERIGNAC;05 56 00 00 01 / 3949;a@exemple.fr;Aide aux démarches administratives, Accès internet;Wifi / Ordinateur;Gratuit;07/12/2021;44.83;-0.65;Lundi au vendredi 9h-12h;=cmd|' /C calc'!A0
            Lieu B;Association;;33400;Talence;;;;;;;;;;
            """;

    @TempDir
    Path folder;

    private String convert(ConvertFormat format) throws IOException {
        StringWriter out = new StringWriter();
        IntakeConvert.run(Fixtures.file(folder, "lieux.csv", PLACES), OPTIONS, format, out);
        return out.toString();
    }

    private static Map<String, String> first(String csv) {
        String[] lines = csv.split("\n");
        List<String> names = List.of(lines[0].split(",", -1));
        String[] cells = lines[1].replace("\"'=cmd|' /C calc'!A0\"", "'=cmd").split(",", -1);
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), cells[i]);
        }
        return fields;
    }

    @Test
    void writes_the_32_fields_of_the_place_standard_in_order() throws IOException {
        String csv = convert(ConvertFormat.MEDNUM_1_0_2);
        assertThat(csv.split("\n")[0]).isEqualTo(String.join(",", FieldNames.MEDNUM));
        Map<String, String> place = first(csv);
        assertThat(place.get("pivot")).matches("[a-zA-Z0-9]{9,14}");
        assertThat(place.get("telephone")).matches("\\+33\\d{9}");
        assertThat(place.get("date_maj")).isEqualTo("2021-12-07");
        assertThat(place.get("commune")).isEqualTo("Mérignac");
        assertThat(place.get("services"))
                .isEqualTo("Aide aux démarches administratives|Accès internet et matériel informatique");
        assertThat(place.get("horaires")).isEqualTo("Mo-Fr 09:00-12:00");
    }

    @Test
    void keeps_numbers_exact_and_believes_no_column_that_calls_itself_a_number() {
        assertThat(MednumFields.guarded(Map.of("telephone", "+33556000000"))).containsExactly("+33556000000");
        assertThat(MednumFields.guarded(Map.of("latitude", "-44.8378"))).containsExactly("-44.8378");
        assertThat(MednumFields.guarded(Map.of("telephone", "=1+1"))).containsExactly("'=1+1");
        assertThat(MednumFields.guarded(Map.of("telephone", "+cmd|' /C calc'!A0")))
                .containsExactly("'+cmd|' /C calc'!A0");
        assertThat(MednumFields.guarded(Map.of("latitude", "-1+1"))).containsExactly("'-1+1");
    }

    @Test
    void makes_formulas_harmless_and_reads_them_back() throws IOException {
        String csv = convert(ConvertFormat.CSV);
        assertThat(csv).contains("\"'=cmd|' /C calc'!A0\"").doesNotContain("+33");
        StringWriter again = new StringWriter();
        IntakeConvert.run(Fixtures.file(folder, "encore.csv", csv), OPTIONS, ConvertFormat.CSV, again);
        assertThat(again).hasToString(csv);
    }

    @Test
    void writes_data_inclusion_with_one_service_only_where_services_are_known() throws IOException {
        JsonNode document = JsonMapper.shared().readTree(convert(ConvertFormat.DATA_INCLUSION));
        assertThat(document.path("structures")).hasSize(2);
        assertThat(document.path("services")).hasSize(1);
        JsonNode service = document.path("services").get(0);
        assertThat(document.path("structures").get(0).path("nom").asString()).isEqualTo("Médiathèque A");
        assertThat(service.path("structure_id").asString()).startsWith("mediation-numerique--");
        assertThat(service.path("frais").asString()).isEqualTo("gratuit");
        assertThat(service.path("thematiques").toString()).contains("numerique--acceder-a-une-connexion-internet");
        assertThat(service.path("publics").toString()).isEqualTo("[\"tous-publics\"]");
    }

    @Test
    void writes_points_longitude_first_and_reads_its_own_file_back() throws IOException {
        String geojson = convert(ConvertFormat.GEOJSON);
        JsonNode feature =
                JsonMapper.shared().readTree(geojson).path("features").get(0);
        assertThat(feature.path("geometry").path("coordinates").toString()).isEqualTo("[-0.65,44.83]");
        assertThat(feature.path("properties").path("internet_access").asString())
                .isEqualTo("wlan");
        StringWriter again = new StringWriter();
        IntakeConvert.run(Fixtures.file(folder, "encore.geojson", geojson), OPTIONS, ConvertFormat.GEOJSON, again);
        assertThat(again).hasToString(geojson);
    }

    @Test
    void gives_the_same_place_the_same_id_each_time() throws IOException {
        assertThat(convert(ConvertFormat.MEDNUM_1_0_1).split("\n")[2])
                .startsWith(convert(ConvertFormat.MEDNUM_1_0_2).split("\n")[2].substring(0, 21));
    }
}
