package fr.maillage.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A node in a process of its own, which says « working » once it is at work, and which dies without a word. */
public final class Victim {
    private Victim() {}

    /**
     * Starts a node and kills it.
     *
     * @param node its main class, which reads the address of the database from its arguments
     * @param milliseconds after it said that it was at work
     */
    public static void killAtWork(Class<?> node, DataSource database, int milliseconds)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                node.getName()));
        command.addAll(TestDatabase.addressOf(database));
        Process victim = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader words =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        assertThat(words.readLine()).isEqualTo("working");
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        victim.destroyForcibly().waitFor();
    }
}
