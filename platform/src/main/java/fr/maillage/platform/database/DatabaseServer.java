package fr.maillage.platform.database;

import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the data lives: in a server of our own, or in one that somebody else runs. */
sealed interface DatabaseServer extends AutoCloseable {
    /** The server that the settings name, else the one of a data folder: joined when it runs and that is asked. */
    static DatabaseServer of(Path data, Settings.Database settings) throws IOException {
        if (settings.isExternal()) {
            return new External(settings);
        }
        Path folder = data.resolve("postgres");
        Optional<Joined> running = settings.join() ? EmbeddedPostgres.findRunning(folder) : Optional.empty();
        return running.isPresent() ? running.get() : new Embedded(EmbeddedPostgres.start(folder));
    }

    String url();

    String user();

    String password();

    /** Starts it again when it is ours and has died; does nothing while its disk has no room. */
    default void revive() throws IOException {}

    @Override
    void close() throws IOException;

    /** Our own server, stopped with us. */
    record Embedded(EmbeddedPostgres server) implements DatabaseServer {
        @Override
        public String url() {
            return server.url();
        }

        @Override
        public String user() {
            return server.user();
        }

        @Override
        public String password() {
            return server.password();
        }

        @Override
        public void revive() throws IOException {
            server.revive();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    /** A server named by the operator, left alone at the end. */
    record External(Settings.Database settings) implements DatabaseServer {
        @Override
        public String url() {
            String url = settings.url();
            return url.startsWith("jdbc:") ? url : "jdbc:" + url;
        }

        @Override
        public String user() {
            return settings.user();
        }

        @Override
        public String password() {
            return settings.password();
        }

        @Override
        public void close() {}
    }

    /** The embedded server of another run of the product, left alone at the end. */
    record Joined(String url, String user, String password) implements DatabaseServer {
        @Override
        public void close() {}
    }
}
