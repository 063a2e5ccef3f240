package fr.maillage.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTests {
    private static final Map<String, Arguments.Kind> KNOWN =
            Map.of("json", Arguments.Kind.FLAG, "at", Arguments.Kind.VALUE, "to", Arguments.Kind.VALUE);

    @Test
    void tells_options_from_files() {
        Arguments read = Arguments.parse(List.of("--json", "lieux.csv", "--to", "csv"), KNOWN);
        assertThat(read.getFile()).isEqualTo("lieux.csv");
        assertThat(read.has("json")).isTrue();
        assertThat(read.find("to")).contains("csv");
    }

    @Test
    void keeps_every_value_of_a_repeated_option() {
        Arguments read = Arguments.parse(List.of("--at", "a", "--at=b"), KNOWN);
        assertThat(read.listAll("at")).containsExactly("a", "b");
    }

    @Test
    void refuses_an_unknown_option_and_names_the_known_ones() {
        assertThatThrownBy(() -> Arguments.parse(List.of("--jason"), KNOWN))
                .isInstanceOf(Arguments.Refused.class)
                .hasMessageContaining("--jason")
                .hasMessageContaining("--json");
    }

    @Test
    void refuses_an_option_without_its_value() {
        assertThatThrownBy(() -> Arguments.parse(List.of("--to"), KNOWN)).hasMessageContaining("attend une valeur");
    }

    @Test
    void refuses_two_files_where_one_is_wanted() {
        assertThatThrownBy(() -> Arguments.parse(List.of("a", "b"), KNOWN).getFile())
                .isInstanceOf(Arguments.Refused.class);
    }
}
