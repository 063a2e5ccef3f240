package fr.maillage.platform.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What once made a reader fall, and some of everything else, in every run; {@code ./maillage fuzz} looks for more. */
class FuzzCorpusTests {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final int MUTANTS = 300;

    /** Far above what any reader takes, on a busy machine too: what hangs passes it. */
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void reads_the_kept_corpus_to_its_end(FuzzTarget target) throws IOException {
        List<Path> kept = corpus(target);
        assertThat(kept).as(target.word()).isNotEmpty();
        for (Path file : kept) {
            byte[] bytes = Files.readAllBytes(file);
            assertThatCode(() -> target.read(bytes)).as(file.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void reads_the_same_with_bytes_changed_and_soon(FuzzTarget target) throws IOException {
        List<Path> kept = corpus(target);
        Random random = new Random(target.ordinal());
        for (int i = 0; i < MUTANTS; i++) {
            byte[] bytes = Files.readAllBytes(kept.get(i % kept.size()));
            for (int change = random.nextInt(4); change >= 0 && bytes.length > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            long start = System.nanoTime();
            assertThatCode(() -> target.read(bytes))
                    .as("%s, mutant %d", target, i)
                    .doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s, mutant %d", target, i)
                    .isLessThan(SOON);
        }
    }

    private static List<Path> corpus(FuzzTarget target) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(target.word()))) {
            return files.sorted().toList();
        }
    }
}
