package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about security names a proof for each line, or says that there is none yet; the proofs exist. */
class SecurityPageTests {
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|(.*)\\|(.*)\\|$");
    private static final Pattern PROOF = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");
    private static final String PAGE = SourceTree.read(SourceTree.ROOT.resolve("docs/security.md"));

    @Test
    void has_its_sixty_two_lines_in_order() {
        List<Integer> numbers = new ArrayList<>();
        Matcher lines = LINE.matcher(PAGE);
        while (lines.find()) {
            numbers.add(Integer.valueOf(lines.group(1)));
        }
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 62).boxed().toList());
    }

    @Test
    void each_line_has_a_proof_or_says_not_yet() {
        Matcher lines = LINE.matcher(PAGE);
        while (lines.find()) {
            String proof = lines.group(4);
            assertThat(PROOF.matcher(proof).find() || proof.contains("not yet") || proof.contains("not applicable"))
                    .as("line " + lines.group(1))
                    .isTrue();
        }
    }

    @Test
    void each_named_test_exists() {
        Map<String, String> tests = sources();
        Matcher proofs = PROOF.matcher(PAGE);
        while (proofs.find()) {
            assertThat(tests).as(proofs.group()).containsKey(proofs.group(1));
            if (proofs.group(2) != null) {
                assertThat(tests.get(proofs.group(1))).as(proofs.group()).contains("void " + proofs.group(2) + "(");
            }
        }
    }

    /** Two classes of one name, in two artifacts, are read as one. */
    private static Map<String, String> sources() {
        Map<String, String> tests = new HashMap<>();
        Stream.of("engines", "platform", "journeys")
                .flatMap(artifact ->
                        SourceTree.below(SourceTree.ROOT.resolve(artifact).resolve("src/test/java"), "Tests.java")
                                .stream())
                .forEach(file -> tests.merge(name(file), SourceTree.read(file), String::concat));
        return tests;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }
}
