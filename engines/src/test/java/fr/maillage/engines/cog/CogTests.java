package fr.maillage.engines.cog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CogTests {
    private final Cog cog = Cog.bundled();

    @Test
    void holds_the_whole_code_of_2026() {
        assertThat(cog.listCommunes()).hasSize(34_969);
        assertThat(cog.listDepartements()).hasSizeGreaterThanOrEqualTo(101);
        assertThat(cog.listRegions()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(cog.listEpcis()).hasSize(1_255);
        assertThat(cog.listParts().stream().filter(p -> p.kind() == CommunePart.Kind.ARRONDISSEMENT))
                .hasSize(45);
    }

    @Test
    void knows_bordeaux_metropole_and_its_28_communes() {
        Epci metropole = cog.findEpci("243300316").orElseThrow();
        assertThat(metropole.name()).isEqualTo("Bordeaux Métropole");
        assertThat(metropole.communeCodes()).hasSize(28).contains("33063", "33281", "33312");
        assertThat(cog.listCommunesOfEpci("243300316"))
                .allSatisfy(commune -> assertThat(commune.centre()).isPresent());
    }

    @Test
    void describes_a_commune() {
        Commune bordeaux = cog.getCommune("33063");
        assertThat(bordeaux.name()).isEqualTo("Bordeaux");
        assertThat(bordeaux.departementCode()).isEqualTo("33");
        assertThat(bordeaux.regionCode()).isEqualTo("75");
        assertThat(bordeaux.epciCode()).contains("243300316");
        assertThat(bordeaux.population()).isEqualTo(267_991);
        assertThat(bordeaux.postalCodes()).containsExactly("33000", "33100", "33200", "33300", "33800");
    }

    @Test
    void tells_that_a_code_is_the_one_of_a_former_commune() {
        CodeMatch match = cog.findCommune("33110").orElseThrow();
        assertThat(match.commune().name()).isEqualTo("Bordeaux");
        assertThat(match.isPresentCommune()).isFalse();
        assertThat(match.sentence())
                .isEqualTo("Le code 33110 est celui de « Caudéran », ancienne commune de Bordeaux (33063).");
    }

    @Test
    void understands_codes_of_recent_mergers() {
        assertThat(List.of("93059", "69152", "49069", "74093"))
                .allSatisfy(code -> assertThat(cog.findCommune(code)).isPresent());
        assertThat(cog.findCommune("93059").orElseThrow().commune().name()).isEqualTo("Saint-Denis");
    }

    @Test
    void tells_that_a_code_is_the_one_of_an_arrondissement() {
        CodeMatch match = cog.findCommune("13202").orElseThrow();
        assertThat(match.commune().code()).isEqualTo("13055");
        assertThat(match.part().orElseThrow().kind()).isEqualTo(CommunePart.Kind.ARRONDISSEMENT);
    }

    @Test
    void knows_no_commune_under_an_invented_code() {
        assertThat(cog.findCommune("33999")).isEmpty();
        assertThat(cog.findCommune("")).isEmpty();
        assertThat(cog.listByPostalCode("33079")).isEmpty();
    }

    @Test
    void lists_the_communes_of_a_postal_code_most_inhabited_first() {
        assertThat(cog.listByPostalCode("33160"))
                .extracting(Commune::name)
                .startsWith("Saint-Médard-en-Jalles")
                .contains("Saint-Aubin-de-Médoc", "Salaunes");
        assertThat(cog.listByPostalCode("51300")).hasSize(46);
    }

    @Test
    void every_commune_has_a_region_and_every_part_a_commune() {
        assertThat(cog.listCommunes())
                .allMatch(commune -> cog.findRegion(commune.regionCode()).isPresent()
                        || commune.departementCode().startsWith("9"));
        assertThat(cog.listParts())
                .allMatch(part -> cog.findCommune(part.code()).isPresent());
    }
}
