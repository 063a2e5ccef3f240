package fr.maillage.engines.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Headers and rows of a file, cells as text: CSV with any usual separator, UTF-8, UTF-16 (with its mark) or
 * Windows-1252; JSON list of objects, or one list inside an object; GeoJSON.
 */
record MatchTable(List<String> headers, List<List<String>> rows) {
    private static final Pattern JSON_START = Pattern.compile("\\s*[\\[{].*", Pattern.DOTALL);
    private static final int SAMPLE = 20_000;
    private static final String POINT = "point";

    static MatchTable read(Path file) throws IOException {
        String text = decode(Files.readAllBytes(file));
        return JSON_START
                        .matcher(text.substring(0, Math.min(100, text.length())))
                        .matches()
                ? json(text)
                : csv(text);
    }

    private static String decode(byte[] bytes) {
        Charset marked = (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF)
                        || (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        try {
            String text = marked.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notThisOne) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static MatchTable csv(String text) {
        char separator = separator(text.substring(0, Math.min(SAMPLE, text.length())));
        List<String> headers = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (headers.isEmpty()) {
                    headers.addAll(row.getFields());
                } else {
                    rows.add(padded(row.getFields(), headers.size()));
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory could not be read", impossible);
        }
        return new MatchTable(headers, rows);
    }

    private static List<String> padded(List<String> fields, int width) {
        List<String> padded = new ArrayList<>(fields.subList(0, Math.min(width, fields.size())));
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    /** The separator that cuts the header and the next line into the most, equally many, cells. */
    private static char separator(String sample) {
        String[] lines = sample.split("\r?\n", 3);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {';', '\t', '|', ','}) {
            long first = lines[0].chars().filter(c -> c == candidate).count();
            if (first > most) {
                most = first;
                best = candidate;
            }
        }
        return best;
    }

    private static MatchTable json(String text) {
        JsonNode root = new ObjectMapper().readTree(text);
        JsonNode list = root;
        if (!root.isArray()) {
            for (JsonNode child : root) {
                list = child.isArray() && (!list.isArray() || child.size() > list.size()) ? child : list;
            }
        }
        Set<String> headers = new LinkedHashSet<>();
        for (JsonNode item : list) {
            item = flat(item);
            item.propertyNames().forEach(headers::add);
        }
        headers.add(POINT);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode item : list) {
            List<String> row = new ArrayList<>(headers.size());
            for (String header : headers) {
                row.add(
                        header.equals(POINT) && item.has("geometry")
                                ? geometry(item)
                                : cell(flat(item).path(header)));
            }
            rows.add(row);
        }
        return new MatchTable(List.copyOf(headers), rows);
    }

    private static JsonNode flat(JsonNode item) {
        return item.path("properties").isObject() ? item.path("properties") : item;
    }

    private static String geometry(JsonNode feature) {
        JsonNode coordinates = feature.path("geometry").path("coordinates");
        return coordinates.path(1).isNumber()
                ? coordinates.path(1).asString() + ", " + coordinates.path(0).asString()
                : "";
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(cell(part)));
            return String.join("|", parts);
        }
        if (value.isObject()) {
            return value.has("lat") && value.has("lon")
                    ? value.path("lat").asString() + ", " + value.path("lon").asString()
                    : "";
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }
}
