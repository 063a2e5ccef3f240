package fr.maillage.engines.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTextTests {
    private static final Mapping PROPOSED = new Mapping(
            "libre",
            List.of(
                    new ColumnMapping(0, "Lieu", Target.NAME, null, 0.9, List.of()),
                    new ColumnMapping(1, "Libellé", null, null, 0, List.of()),
                    new ColumnMapping(2, "Wifi", Target.EQUIPMENT, "Wifi", 0.9, List.of())));

    @Test
    void reads_back_what_it_writes() {
        MappingText.Parsed parsed = MappingText.read(MappingText.write(PROPOSED));
        assertThat(parsed.problems()).isEmpty();
        assertThat(MappingText.write(parsed.file().over(PROPOSED))).isEqualTo(MappingText.write(PROPOSED));
    }

    @Test
    void a_column_that_the_file_names_takes_the_place_of_the_one_proposed() {
        Mapping corrected = MappingText.read("Libellé = nom").file().over(PROPOSED);
        assertThat(corrected.findFirst(Target.NAME))
                .get()
                .extracting(ColumnMapping::column)
                .isEqualTo("Libellé");
        assertThat(corrected.of(Target.NAME)).hasSize(1);
    }

    @Test
    void says_what_it_does_not_understand() {
        MappingText.Parsed parsed = MappingText.read("Lieu = nim\nWifi = equipements : Fax\nTrois mots ici");
        assertThat(parsed.problems()).hasSize(3);
        assertThat(parsed.file().entries()).isEmpty();
    }

    @Test
    void reads_the_columns_of_a_national_mapping_and_leaves_its_word_rules() {
        MappingText.Parsed parsed = MappingText.read("""
                {"nom": {"colonne": "Lieu"}, "services": [{"colonnes": ["equipements"], "termes": ["Ordinateur"],
                "cible": "Maîtrise des outils numériques du quotidien"}]}
                """);
        assertThat(parsed.file().entries()).containsOnlyKeys("Lieu");
        assertThat(parsed.problems()).hasSize(1);
    }

    @Test
    void reads_the_report_of_a_check() {
        MappingText.Parsed parsed = MappingText.read("{\"mapping\":[{\"column\":\"Lieu\",\"target\":\"nom\"}]}");
        assertThat(parsed.file().entries()).containsOnlyKeys("Lieu");
    }
}
