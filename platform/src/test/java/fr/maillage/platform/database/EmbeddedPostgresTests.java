package fr.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTests {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void let_the_server_in() throws IOException {
        LowPrivilegeFolders.open(folder);
    }

    @Test
    void keeps_what_was_written_from_one_start_to_the_next() throws IOException {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(folder)) {
            client(first).sql("create table kept as select 'here' as word").update();
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(folder)) {
            assertThat(words(second)).isEqualTo("here");
        }
    }

    @Test
    void loses_nothing_acknowledged_when_every_process_is_killed() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.start(folder);
        client(killed).sql("create table kept as select 'here' as word").update();
        ProcessHandle server =
                Postmaster.findIn(folder.resolve("data")).orElseThrow().process();
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        killed.close();
        try (EmbeddedPostgres restarted = EmbeddedPostgres.start(folder)) {
            assertThat(words(restarted)).isEqualTo("here");
        }
    }

    @Test
    void gets_up_by_itself_at_the_same_port_after_it_died() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            client(server).sql("create table kept as select 'here' as word").update();
            ProcessHandle process =
                    Postmaster.findIn(folder.resolve("data")).orElseThrow().process();
            process.destroyForcibly();
            process.onExit().get(10, TimeUnit.SECONDS);
            Awaitility.await().atMost(Duration.ofSeconds(40)).ignoreExceptions().until(() -> {
                server.revive();
                return words(server).equals("here");
            });
        }
    }

    @Test
    void refuses_a_folder_that_is_in_use() throws IOException {
        try (EmbeddedPostgres owner = EmbeddedPostgres.start(folder)) {
            assertThat(owner.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder)).hasMessageContaining("déjà");
        }
    }

    @Test
    void refuses_a_base_of_another_major_version_and_leaves_it_alone() throws IOException {
        EmbeddedPostgres.start(folder).close();
        Path version = folder.resolve("data/PG_VERSION");
        Files.writeString(version, "12\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder)).hasMessageContaining("PostgreSQL 12");
    }

    private static JdbcClient client(EmbeddedPostgres server) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));
    }

    private static String words(EmbeddedPostgres server) {
        return client(server).sql("select word from kept").query(String.class).single();
    }
}
