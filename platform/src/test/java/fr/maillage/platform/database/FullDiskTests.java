package fr.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.maillage.platform.kernel.Outage;
import fr.maillage.platform.kernel.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A small disk that fills up; skipped where nobody may make one. */
class FullDiskTests {
    @TempDir
    Path disk = Path.of("");

    @BeforeEach
    void make_a_small_disk() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", disk.toString()) == 0);
    }

    @AfterEach
    void leave() throws Exception {
        run("umount", "-l", disk.toString());
    }

    @Test
    void writes_are_refused_in_words_and_taken_again_by_themselves_once_there_is_room() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(disk)) {
            JdbcClient sql =
                    JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
            sql.sql("create table kept as select 'here' as word").update();
            Path ballast = fill();
            assertThat(Room.of(disk).isScarce()).isTrue();
            assertThat(Outage.find(writingUntilRefused(sql))).isPresent();
            server.revive();
            Files.delete(ballast);
            Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
                server.revive();
                return sql.sql("insert into kept values ('again')").update() == 1;
            });
            assertThat(sql.sql("select word from kept").query(String.class).list())
                    .contains("here", "again");
        }
    }

    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        byte[] block = new byte[1 << 16];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    private static Throwable writingUntilRefused(JdbcClient sql) {
        while (true) {
            try {
                sql.sql("insert into kept select repeat(md5(random()::text), 100) from generate_series(1, 5000)")
                        .update();
            } catch (DataAccessException refused) {
                return refused;
            }
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
