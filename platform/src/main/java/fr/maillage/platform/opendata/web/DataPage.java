package fr.maillage.platform.opendata.web;

import fr.maillage.platform.opendata.DataFile;
import fr.maillage.platform.opendata.Prepared;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.French;
import java.time.ZoneId;
import java.util.List;

/**
 * The page of the open data.
 *
 * @param date of the directory, in words
 * @param places how many it holds, in words
 */
public record DataPage(Frame frame, String date, String places, List<Item> items) {
    private static final int KILO = 1_000;

    /**
     * A file to take.
     *
     * @param weight in words
     * @param described true when its columns are ours and have their own description
     * @param leftOut a sentence when the standard could not take every place, else empty
     */
    public record Item(
            String href, String name, String title, String words, String weight, boolean described, String leftOut) {}

    static DataPage of(Frame frame, Snapshot snapshot, List<Prepared> files, ZoneId zone) {
        return new DataPage(
                frame,
                French.moment(snapshot.takenAt().atZone(zone)),
                French.count(snapshot.places().size(), "lieu", "lieux"),
                files.stream().map(DataPage::item).toList());
    }

    private static Item item(Prepared prepared) {
        return new Item(
                "/donnees/" + prepared.file().fileName(),
                prepared.file().fileName(),
                prepared.file().title(),
                prepared.file().words(),
                weight(prepared.bytes()),
                prepared.file().conformsTo().equals(DataFile.SCHEMA),
                prepared.leftOut() == 0
                        ? ""
                        : French.count(prepared.leftOut(), "lieu n’y est pas", "lieux n’y sont pas")
                                + " : il leur manque une adresse, un code postal ou une date, que ce standard exige.");
    }

    private static String weight(long bytes) {
        return bytes < KILO * KILO
                ? French.count(Math.max(1, bytes / KILO), "kilo-octet", "kilo-octets")
                : French.count(bytes / KILO / KILO, "mégaoctet", "mégaoctets");
    }
}
