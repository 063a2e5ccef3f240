package fr.maillage.engines.intake.read;

import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.terms.InclusionThemes;
import fr.maillage.engines.vocabulary.Term;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Objects of a JSON document, one after the other. GeoJSON features are objects like others. */
final class JsonSource implements RowSource {
    private static final JsonFactory FACTORY = new JsonFactory();
    /** The one service into which a national place is turned; its description is made from the rest. */
    private static final String DERIVED = "Service d'accompagnement au numérique";

    private final JsonParser json;
    private final JsonShape shape;
    private final FileLimits limits;
    private final FileDescription description;
    private final Map<String, Map<String, String>> services;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();
    private @Nullable RawRow ahead;
    private long rows;

    private JsonSource(
            JsonParser json,
            JsonShape shape,
            FileLimits limits,
            String encoding,
            Map<String, Map<String, String>> services) {
        this.json = json;
        this.shape = shape;
        this.limits = limits;
        this.services = services;
        descend();
        this.ahead = read();
        boolean geo = shape.path().equals(List.of("features"));
        this.description = new FileDescription(
                geo ? "geojson" : "json",
                encoding,
                null,
                shape.path().isEmpty() ? null : String.join(".", shape.path()),
                List.of());
    }

    static JsonSource open(Path file, TextEncoding encoding, FileLimits limits) throws IOException {
        try {
            JsonShape shape;
            try (JsonParser first = parser(file, encoding)) {
                shape = JsonShape.of(first);
            }
            Map<String, Map<String, String>> services =
                    shape.hasServicesApart() ? servicesByStructure(file, encoding) : Map.of();
            JsonSource source = new JsonSource(parser(file, encoding), shape, limits, encoding.name(), services);
            if (source.ahead == null) {
                source.close();
                throw new UnreadableFileException(Note.of(FindingCode.FILE_NO_TABLE, ""));
            }
            return source;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    private static JsonParser parser(Path file, TextEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.bomBytes());
        Reader text = new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16);
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** What the services of a data·inclusion file add to their structure: the union of each of their lists. */
    private static Map<String, Map<String, String>> servicesByStructure(Path file, TextEncoding encoding)
            throws IOException {
        Map<String, Map<String, String>> merged = new LinkedHashMap<>();
        try (JsonParser json = parser(file, encoding)) {
            new JsonSource(json, new JsonShape(List.of("services"), false, false, Map.of())).forEachObject(service -> {
                Map<String, String> kept =
                        merged.computeIfAbsent(service.getOrDefault("structure_id", ""), id -> new LinkedHashMap<>());
                boolean national = DERIVED.equals(service.get("nom"));
                service.forEach((name, text) -> {
                    boolean says = !text.isBlank() && !name.equals("structure_id") && !name.equals("source");
                    boolean derived = national && name.equals("description");
                    if (says && !derived) {
                        String words = national && name.equals("thematiques") ? nationalServices(text) : text;
                        kept.merge("service." + name.strip(), words, JsonSource::union);
                    }
                });
            });
        }
        return merged;
    }

    /** The themes of such a service come from a known table: its services are read back from it. */
    private static String nationalServices(String themes) {
        return InclusionThemes.services(Arrays.asList(themes.split("\\|"))).stream()
                .map(Term::label)
                .collect(Collectors.joining("|"));
    }

    private JsonSource(JsonParser json, JsonShape shape) {
        this(json, shape, FileLimits.ofAnOperator(), "", Map.of());
    }

    private void forEachObject(Consumer<Map<String, String>> taker) {
        for (RawRow row = next(); row != null; row = next()) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                named.put(columns.get(i), row.cell(i));
            }
            taker.accept(named);
        }
    }

    private static String union(String before, String more) {
        List<String> items = new ArrayList<>(Arrays.asList(before.split("\\|")));
        for (String item : more.split("\\|")) {
            if (!items.contains(item)) {
                items.add(item);
            }
        }
        return String.join("|", items);
    }

    /** Moves to the first token inside the array or object that holds the rows. */
    private void descend() {
        if (shape.series()) {
            return;
        }
        JsonToken token = json.nextToken();
        for (String name : shape.path()) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME
                    && !json.currentName().equals(name)) {
                json.nextToken();
                json.skipChildren();
            }
            token = json.nextToken();
        }
        if (token != JsonToken.START_ARRAY && token != JsonToken.START_OBJECT) {
            throw new UnreadableFileException(Note.of(FindingCode.FILE_NO_TABLE, ""));
        }
    }

    private @Nullable RawRow read() {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.END_ARRAY || (token == JsonToken.END_OBJECT && !shape.series())) {
                return null;
            }
            if (token == JsonToken.START_OBJECT) {
                return row(JsonFlattener.flatten(json));
            }
            json.skipChildren();
        }
        return null;
    }

    private RawRow row(Map<String, String> object) {
        if (!services.isEmpty()) {
            object.putAll(services.getOrDefault(object.getOrDefault("id", ""), Map.of()));
        }
        object.keySet().forEach(name -> {
            if (!indexes.containsKey(name) && columns.size() < limits.columns()) {
                indexes.put(name, columns.size());
                columns.add(name);
            }
        });
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        object.forEach((name, text) -> {
            Integer index = indexes.get(name);
            if (index != null) {
                cells[index] = text;
            }
        });
        rows++;
        return new RawRow(rows, Arrays.asList(cells));
    }

    @Override
    public FileDescription description() {
        return description;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public @Nullable RawRow next() {
        RawRow row = ahead;
        if (row == null) {
            return null;
        }
        if (row.number() > limits.rows()) {
            throw new UnreadableFileException(
                    Note.of(FindingCode.FILE_TOO_MANY_ROWS, "").with("La limite est de " + limits.rows() + " lignes."));
        }
        try {
            ahead = read();
        } catch (JacksonException e) {
            throw broken(e);
        }
        return row;
    }

    private static UnreadableFileException broken(JacksonException e) {
        String where = e.getLocation() == null
                ? ""
                : "L’erreur est à la ligne " + e.getLocation().getLineNr() + ".";
        return new UnreadableFileException(
                Note.of(FindingCode.FILE_UNREADABLE, "").with(where));
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
