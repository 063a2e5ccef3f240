package fr.maillage.platform.database;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself; the last entry of its archive.
 *
 * @param format of the archive; 1
 * @param takenAt the instant of which it is the picture
 * @param migrations for each schema, the versions of the migrations that had run
 * @param tables in an order in which no row refers to one that comes later
 * @param sequences the last value given by each sequence, by its full name
 */
record Manifest(
        int format,
        Instant takenAt,
        Map<String, List<String>> migrations,
        List<TableCopy> tables,
        Map<String, Long> sequences) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String SUM_ENTRY = "manifest.sha256";

    Manifest {
        migrations = Map.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = Map.copyOf(sequences);
    }

    /**
     * One table of the archive.
     *
     * @param columns in the order of its entry
     * @param sha256 of its entry, in hexadecimal
     */
    record TableCopy(String schema, String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + schema + "." + name;
        }

        /** As a statement names it. Names are those of our own migrations, or were checked against them. */
        String quoted() {
            return "\"" + schema + "\".\"" + name + "\"";
        }

        String columnList() {
            return columns.stream()
                    .map(column -> "\"" + column + "\"")
                    .collect(java.util.stream.Collectors.joining(", "));
        }
    }

    long rows() {
        return tables.stream().mapToLong(TableCopy::rows).sum();
    }
}
