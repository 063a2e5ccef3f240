package fr.maillage.platform.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup file, opened and checked. */
final class Archive implements AutoCloseable {
    private static final int MANIFEST_CAP = 10_000_000;

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Empty when the file is not a backup, or is one cut short, or when one byte of it has changed. */
    static Optional<Archive> open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException notAnArchive) {
            return Optional.empty();
        }
        Optional<Archive> archive = manifest(zip).map(manifest -> new Archive(zip, manifest));
        if (archive.isEmpty() || !archive.get().sumsAgree()) {
            zip.close();
            return Optional.empty();
        }
        return archive;
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream open(Manifest.TableCopy table) throws IOException {
        return stream(zip, table.entry()).orElseThrow(() -> new IOException("absent: " + table.entry()));
    }

    private static Optional<Manifest> manifest(ZipFile zip) throws IOException {
        try (InputStream json = stream(zip, Manifest.ENTRY).orElseGet(InputStream::nullInputStream);
                InputStream sum = stream(zip, Manifest.SUM_ENTRY).orElseGet(InputStream::nullInputStream)) {
            byte[] content = json.readNBytes(MANIFEST_CAP);
            String told = new String(sum.readNBytes(64), StandardCharsets.UTF_8);
            return Backup.sum(content).equals(told)
                    ? Optional.of(JsonMapper.builder().build().readValue(content, Manifest.class))
                    : Optional.empty();
        } catch (ZipException | EOFException | JacksonException changed) {
            return Optional.empty();
        }
    }

    private boolean sumsAgree() throws IOException {
        for (Manifest.TableCopy table : manifest.tables()) {
            MessageDigest digest = Backup.sha256();
            Optional<InputStream> entry = stream(zip, table.entry());
            if (entry.isEmpty()) {
                return false;
            }
            try (DigestInputStream in = new DigestInputStream(entry.get(), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (ZipException | EOFException changed) {
                return false;
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<InputStream> stream(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
