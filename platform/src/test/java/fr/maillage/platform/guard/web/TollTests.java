package fr.maillage.platform.guard.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.guard.Bucket;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TollTests {
    @Test
    void a_file_costs_as_much_as_ten_places_read_one_by_one() {
        assertThat(Toll.of("GET", "/donnees/lieux.csv", null)).contains(new Toll(Bucket.DATA, 10));
        assertThat(Toll.of("GET", "/donnees/changements.atom", null)).contains(new Toll(Bucket.DATA, 1));
    }

    @Test
    void a_page_of_the_api_costs_by_the_places_it_asks_for() {
        assertThat(Toll.of("GET", "/api/v1/lieux", "1")).contains(new Toll(Bucket.DATA, 1));
        assertThat(Toll.of("GET", "/api/v1/lieux", null)).contains(new Toll(Bucket.DATA, 3));
        assertThat(Toll.of("GET", "/api/v1/lieux", "100")).contains(new Toll(Bucket.DATA, 5));
        assertThat(Toll.of("GET", "/api/v1/lieux", "999999999999")).contains(new Toll(Bucket.DATA, 3));
    }

    @Test
    void one_thing_costs_one() {
        assertThat(Toll.of("GET", "/api/v1/lieux/7c9e6679-7425-40de-944b-e07fc1f90ae7", null))
                .contains(new Toll(Bucket.DATA, 1));
        assertThat(Toll.of("GET", "/api/hsds", null)).contains(new Toll(Bucket.DATA, 1));
        assertThat(Toll.of("GET", "/api/hsds/services", "100")).contains(new Toll(Bucket.DATA, 5));
        assertThat(Toll.of("GET", "/donnees/lieux.schema.json", null)).contains(new Toll(Bucket.DATA, 1));
    }

    @Test
    void embedded_pages_cost_what_the_pages_cost() {
        assertThat(Toll.of("GET", "/integre/33249/lieux", null)).isEqualTo(Toll.of("GET", "/lieux", null));
        assertThat(Toll.of("GET", "/aide", null)).isEqualTo(Optional.empty());
    }

    @Test
    void doors_that_keep_a_question_cost_whoever_knocks() {
        Toll entrance = new Toll(Bucket.ENTRANCE, 1);
        assertThat(Toll.of("POST", "/connexion/externe", null)).contains(entrance);
        assertThat(Toll.of("POST", "/invitation/AAAA-BBBB/externe", null)).contains(entrance);
        assertThat(Toll.of("POST", "/invitation/AAAA-BBBB", null)).isEmpty();
        assertThat(Toll.of("GET", "/connexion/externe", null)).isEmpty();
    }
}
