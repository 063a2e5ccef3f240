package fr.maillage.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Puts a backup into a database: brings the schemas to the versions of the backup, copies every row in one transaction,
 * then goes on to the present version. The copy is in quarantine from the same transaction on.
 */
public final class Restore {
    private Restore() {}

    /**
     * Restores a backup.
     *
     * @param replace true to throw away what the target holds
     */
    public static RestoreOutcome into(DataSource target, Path file, boolean replace, Clock clock) throws IOException {
        Optional<Archive> opened = Archive.open(file);
        if (opened.isEmpty()) {
            return new RestoreOutcome.Refused("Ce fichier n’est pas une sauvegarde entière de Maillage : il est coupé,"
                    + " abîmé, ou d’un autre programme. Prenez une autre sauvegarde.");
        }
        try (Archive archive = opened.get()) {
            Manifest manifest = archive.manifest();
            Migrations migrations = new Migrations(target);
            if (manifest.format() > Manifest.FORMAT || !migrations.know(manifest.migrations())) {
                return new RestoreOutcome.Refused("Cette sauvegarde vient d’une version plus récente de Maillage."
                        + " Mettez d’abord ce programme à jour.");
            }
            if (!emptied(target, replace)) {
                return new RestoreOutcome.Refused("La base d’arrivée n’est pas vide. Donnez un dossier neuf, ou ajoutez"
                        + " --replace pour effacer ce qu’elle contient.");
            }
            migrations.runTo(manifest.migrations());
            fill(target, archive, clock);
            migrations.run();
            return new RestoreOutcome.Restored(
                    manifest.takenAt(), manifest.tables().size(), manifest.rows());
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static boolean emptied(DataSource target, boolean replace) throws SQLException {
        try (Connection connection = target.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> schemas = new Catalogue(connection).existingSchemas();
            if (!schemas.isEmpty() && !replace) {
                return false;
            }
            for (String schema : schemas) {
                statement.execute("drop schema \"" + schema + "\" cascade");
            }
            return true;
        }
    }

    private static void fill(DataSource target, Archive archive, Clock clock) throws SQLException, IOException {
        try (Connection connection = target.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // The chain of the journal comes with its lines: the database must not make another.
                for (Manifest.TableCopy table : archive.manifest().tables().reversed()) {
                    statement.execute("alter table " + table.quoted() + " disable trigger user");
                    statement.execute("delete from " + table.quoted());
                }
                copy(connection, archive);
                for (Manifest.TableCopy table : archive.manifest().tables()) {
                    statement.execute("alter table " + table.quoted() + " enable trigger user");
                }
            }
            hold(connection, archive.manifest(), clock);
            connection.commit();
        }
    }

    private static void copy(Connection connection, Archive archive) throws SQLException, IOException {
        CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Manifest.TableCopy table : archive.manifest().tables()) {
            try (InputStream rows = archive.open(table)) {
                copier.copyIn("copy " + table.quoted() + " (" + table.columnList() + ") from stdin", rows);
            }
        }
    }

    private static void hold(Connection connection, Manifest manifest, Clock clock) {
        JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
            sql.sql("select setval(cast(:name as regclass), :value)")
                    .param("name", sequence.getKey())
                    .param("value", sequence.getValue())
                    .query(Long.class)
                    .single();
        }
        new Outgoing(sql, clock).hold(manifest.takenAt().toString());
    }
}
