package fr.maillage.platform.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything that the database holds into one archive while the product runs: one transaction, so one instant.
 * Every table is an entry in PostgreSQL's text copy format; the last entries are the manifest and its sum. Sessions and
 * other ephemeral tables stay behind; so does the master key, which is not in the database.
 */
public final class Backup {
    private Backup() {}

    /**
     * What was written.
     *
     * @param bytes size of the archive
     */
    public record Written(int tables, long rows, long bytes) {}

    /**
     * Takes a backup.
     *
     * @param to where the archive goes, readable by its owner only; complete when it has this name, never before
     */
    public static Written write(DataSource database, Path to, Instant now) throws IOException {
        Path draft = to.resolveSibling(to.getFileName() + ".part");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Connection connection = database.getConnection();
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            Manifest manifest = copy(connection, zip, now);
            zip.finish();
            zip.flush();
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
            return new Written(manifest.tables().size(), manifest.rows(), Files.size(to));
        } catch (SQLException failed) {
            throw new IOException(failed);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Manifest copy(Connection connection, ZipOutputStream zip, Instant now)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try {
            Catalogue catalogue = new Catalogue(connection);
            CopyManager copier = connection.unwrap(PGConnection.class).getCopyAPI();
            List<Manifest.TableCopy> tables = new ArrayList<>();
            for (String table : catalogue.tables()) {
                String[] name = table.split("\\.", 2);
                tables.add(
                        copy(copier, zip, new Manifest.TableCopy(name[0], name[1], catalogue.columns(table), 0, "")));
            }
            // Read after the rows: a sequence runs ahead of what it numbered, never behind.
            Manifest manifest =
                    new Manifest(Manifest.FORMAT, now, Migrations.applied(connection), tables, catalogue.sequences());
            byte[] json = JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(manifest);
            entry(zip, Manifest.ENTRY, json);
            entry(zip, Manifest.SUM_ENTRY, sum(json).getBytes(StandardCharsets.UTF_8));
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private static Manifest.TableCopy copy(CopyManager copier, ZipOutputStream zip, Manifest.TableCopy table)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        MessageDigest digest = sha256();
        OutputStream out = new DigestOutputStream(zip, digest);
        long rows = copier.copyOut("copy " + table.quoted() + " (" + table.columnList() + ") to stdout", out);
        zip.closeEntry();
        return new Manifest.TableCopy(
                table.schema(),
                table.name(),
                table.columns(),
                rows,
                HexFormat.of().formatHex(digest.digest()));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static String sum(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
