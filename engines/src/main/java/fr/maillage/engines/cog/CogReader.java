package fr.maillage.engines.cog;

import fr.maillage.engines.geo.GeoPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the bundled file {@code cog.tsv.gz}; the format is described in {@code tools/cog/README.md}. */
final class CogReader {
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Departement> departements = new HashMap<>();
    private final List<TabbedLine> epciLines = new ArrayList<>();
    private final List<Optional<String>> epciCodes = new ArrayList<>();
    private final List<List<String>> epciMembers = new ArrayList<>();
    private final List<Commune> communes = new ArrayList<>(36_000);
    private final List<CommunePart> parts = new ArrayList<>(5_000);
    private final List<FormerName> formerNames = new ArrayList<>(3_000);

    private CogReader() {}

    /** The whole resource as tables. */
    static CogTables read(String resource) {
        byte[] bytes = unzip(resource);
        CogReader reader = new CogReader();
        int start = 0;
        while (start < bytes.length) {
            TabbedLine line = new TabbedLine(bytes, start);
            reader.line(line);
            start = line.end() + 1;
        }
        return reader.tables();
    }

    static byte[] unzip(String resource) {
        try (InputStream stream = CogReader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + resource + " is missing from the build");
            }
            return new GZIPInputStream(stream, 1 << 16).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(TabbedLine line) {
        switch (line.kind()) {
            case 'R' -> regions.add(new Region(line.next(), line.next(), line.next()));
            case 'D' -> {
                Departement departement = new Departement(line.next(), line.next(), line.next(), line.next());
                departements.put(departement.code(), departement);
            }
            case 'E' -> {
                epciLines.add(line);
                epciCodes.add(Optional.of(line.at(1)));
                epciMembers.add(new ArrayList<>());
            }
            case 'C' -> commune(line);
            case 'A' ->
                parts.add(part(
                        CommunePart.Kind.ARRONDISSEMENT,
                        line,
                        List.of(line.at(5).split(" "))));
            case 'G' -> parts.add(part(CommunePart.Kind.DELEGATED, line, List.of()));
            case 'S' -> parts.add(part(CommunePart.Kind.ASSOCIATED, line, List.of()));
            case 'F' -> parts.add(part(CommunePart.Kind.FORMER, line, List.of()));
            case 'N' -> formerNames.add(new FormerName(line.next(), line.next()));
            default -> throw new IllegalStateException("unknown line in the geographic code: " + line.kind());
        }
    }

    private static CommunePart part(CommunePart.Kind kind, TabbedLine line, List<String> postalCodes) {
        return new CommunePart(line.next(), line.next(), kind, line.next(), postalCodes);
    }

    private void commune(TabbedLine line) {
        String code = line.next();
        String name = line.next();
        int population = line.nextInt();
        List<String> postalCodes = postalCodes(code, line.next());
        String epciRank = line.next();
        Optional<String> epci = Optional.empty();
        if (!epciRank.isEmpty()) {
            int rank = Integer.parseInt(epciRank);
            epciMembers.get(rank).add(code);
            epci = epciCodes.get(rank);
        }
        String departement = departementOf(code);
        Departement known = departements.get(departement);
        if (known == null) {
            throw new IllegalStateException("no département for the commune " + code);
        }
        communes.add(new Commune(
                code, name, known.code(), known.regionCode(), epci, population, postalCodes, centre(line.next())));
    }

    static String departementOf(String code) {
        boolean overseas = code.startsWith("97") || code.startsWith("98");
        return code.substring(0, overseas ? 3 : 2);
    }

    private static List<String> postalCodes(String code, String column) {
        if (column.isEmpty()) {
            return List.of();
        }
        String start = departementOf(code).substring(0, 2);
        if (column.length() == 3) {
            return List.of(start + column);
        }
        List<String> whole = new ArrayList<>();
        for (String piece : column.split(" ")) {
            whole.add(piece.length() == 3 ? start + piece : piece);
        }
        return whole;
    }

    private static Optional<GeoPoint> centre(String column) {
        int space = column.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(new GeoPoint(
                        Integer.parseInt(column, 0, space, 10) / 1e4,
                        Integer.parseInt(column, space + 1, column.length(), 10) / 1e4));
    }

    private CogTables tables() {
        List<Epci> epcis = new ArrayList<>(epciLines.size());
        for (int i = 0; i < epciLines.size(); i++) {
            TabbedLine line = epciLines.get(i);
            epcis.add(new Epci(line.next(), line.next(), line.next(), line.nextInt(), epciMembers.get(i)));
        }
        return new CogTables(regions, List.copyOf(departements.values()), epcis, communes, parts, formerNames);
    }

    /** A name that a present commune bore before, under the same code. */
    record FormerName(String code, String name) {}

    /** The content of the resource, in file order. */
    record CogTables(
            List<Region> regions,
            List<Departement> departements,
            List<Epci> epcis,
            List<Commune> communes,
            List<CommunePart> parts,
            List<FormerName> formerNames) {}

    /** One line: a kind letter, then columns separated by tabs, read in order or by rank. */
    private static final class TabbedLine {
        private final byte[] bytes;
        private final int start;
        private int cursor;

        TabbedLine(byte[] bytes, int start) {
            this.bytes = bytes;
            this.start = start;
            this.cursor = start + 2;
        }

        char kind() {
            return (char) bytes[start];
        }

        /** The next column; empty after the last. */
        String next() {
            int from = cursor;
            if (bytes[from - 1] == '\n') {
                return "";
            }
            int to = from;
            while (bytes[to] != '\t' && bytes[to] != '\n') {
                to++;
            }
            cursor = to + 1;
            return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }

        /** Where the line feed is. */
        int end() {
            int at = cursor - 1;
            while (bytes[at] != '\n') {
                at++;
            }
            return at;
        }

        int nextInt() {
            return Integer.parseInt(next());
        }

        String at(int column) {
            TabbedLine again = new TabbedLine(bytes, start);
            for (int i = 1; i < column; i++) {
                again.next();
            }
            return again.next();
        }
    }
}
