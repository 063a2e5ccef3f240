package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Class references show who calls whom; only this shows whose tables a statement touches. */
class SqlOwnershipTests {
    private static final Path MIGRATIONS = SourceTree.ROOT.resolve("platform/src/main/resources/db/migration");
    private static final List<String> SCHEMAS = SourceTree.foldersOf(MIGRATIONS);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|into|update|join|table)\\s+(" + String.join("|", SCHEMAS) + ")\\.\\w+");
    private static final Pattern MODULE = Pattern.compile("fr/maillage/platform/(\\w+)/");
    private static final List<String> NOT_PORTABLE =
            List.of("exclude using", "using gist", "deferrable", " like_regex ");

    @Test
    void a_module_names_only_its_own_tables() {
        for (Path file : SourceTree.below(SourceTree.ROOT.resolve("platform/src/main/java"), ".java")) {
            Matcher module = MODULE.matcher(file.toString());
            if (module.find()) {
                assertThat(schemasNamedIn(file)).as(file.toString()).isSubsetOf(module.group(1));
            }
        }
    }

    @Test
    void migrations_stay_inside_their_schema() {
        for (String schema : SCHEMAS) {
            Path folder = MIGRATIONS.resolve(schema);
            for (Path script : SourceTree.below(folder, ".sql")) {
                assertThat(schemasNamedIn(script)).as(script.toString()).isSubsetOf(schema);
            }
        }
    }

    @Test
    void the_schema_keeps_to_what_distributed_postgresql_offers() {
        for (Path script : SourceTree.below(MIGRATIONS, ".sql")) {
            assertThat(SourceTree.read(script).toLowerCase(java.util.Locale.ROOT))
                    .as(script.toString())
                    .doesNotContain(NOT_PORTABLE);
        }
    }

    private static Set<String> schemasNamedIn(Path file) {
        Set<String> schemas = new TreeSet<>();
        Matcher matcher = TABLE.matcher(SourceTree.read(file));
        while (matcher.find()) {
            schemas.add(matcher.group(1));
        }
        return schemas;
    }
}
