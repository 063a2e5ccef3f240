package fr.maillage.engines.intake.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mapping files: a line for each column, {@code Lieu = nom}, {@code Wifi = equipements : Wifi}, {@code Observations = -}.
 * Lines that begin with # are remarks. The JSON report of a check is accepted too, and the simple entries of the mappings
 * that the national platform publishes; its rules on words are left out, because they turn equipment into services.
 */
public final class MappingText {
    static final String ASIDE = "-";

    private MappingText() {}

    /**
     * What a mapping file says.
     *
     * @param problems French sentences about what was not understood
     */
    public record Parsed(MappingFile file, List<String> problems) {}

    /** Reads a mapping file; what is not understood is said and left out. */
    public static Parsed read(String text) {
        Map<String, MappingFile.Entry> entries = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        String bare = text.replace("\uFEFF", "").strip();
        if (bare.startsWith("{")) {
            readJson(bare, entries, problems);
        } else {
            int number = 0;
            for (String line : bare.split("\\R")) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    readLine(number, line, entries, problems);
                }
            }
        }
        return new Parsed(new MappingFile(entries), problems);
    }

    private static void readLine(
            int number, String line, Map<String, MappingFile.Entry> entries, List<String> problems) {
        int equal = line.lastIndexOf(" = ");
        if (equal <= 0) {
            problems.add("Ligne " + number + " : écrivez « colonne = champ ».");
            return;
        }
        String[] meaning = meaning(line.substring(equal + 3));
        add("Ligne " + number, line.substring(0, equal).strip(), meaning[0], meaning[1], entries, problems);
    }

    /** A field, and the term after « : » or nothing. */
    private static String[] meaning(String text) {
        String[] parts = text.strip().split(" : ", 2);
        return new String[] {parts[0].strip(), parts.length == 2 ? parts[1].strip() : ""};
    }

    /** The entry that the text after the sign stands for. */
    static Optional<MappingFile.Entry> findEntry(String text) {
        Map<String, MappingFile.Entry> entries = new LinkedHashMap<>();
        String[] meaning = meaning(text);
        add("", "", meaning[0], meaning[1], entries, new ArrayList<>());
        return Optional.ofNullable(entries.get(""));
    }

    private static void add(
            String where,
            String column,
            String field,
            String term,
            Map<String, MappingFile.Entry> entries,
            List<String> problems) {
        if (field.equals(ASIDE)) {
            entries.put(column, new MappingFile.Entry(null, null));
            return;
        }
        Target target = Target.find(field.toLowerCase(Locale.ROOT)).orElse(null);
        if (target == null) {
            problems.add(where + " : le champ « " + field + " » n’existe pas.");
            return;
        }
        boolean known = term.isEmpty()
                || target == Target.LANGUAGES
                || target.findList().stream()
                        .flatMap(list -> list.terms().stream())
                        .anyMatch(one -> one.label().equals(term));
        if (known) {
            entries.put(column, new MappingFile.Entry(target, term.isEmpty() ? null : term));
        } else {
            problems.add(where + " : « " + term + " » n’est pas un terme du champ « " + field + " ».");
        }
    }

    private static void readJson(String text, Map<String, MappingFile.Entry> entries, List<String> problems) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            problems.add("Ce fichier de correspondance n’est pas du JSON valable.");
            return;
        }
        if (root.path("mapping").isArray()) {
            for (JsonNode column : root.path("mapping")) {
                String field =
                        column.path("target").isString() ? column.path("target").asString() : ASIDE;
                add(
                        "Colonne",
                        column.path("column").asString(""),
                        field,
                        column.path("term").asString(""),
                        entries,
                        problems);
            }
            return;
        }
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            JsonNode column = field.getValue().path("colonne");
            if (column.isString() && !column.asString().isEmpty()) {
                add("Champ", column.asString(), field.getKey(), "", entries, problems);
            } else if (field.getValue().isArray()) {
                problems.add("Champ « " + field.getKey() + " » : les règles par mots sont laissées de côté.");
            }
        }
    }

    /** Writes a mapping so that a person can read, correct and keep it. */
    public static String write(Mapping mapping) {
        StringBuilder text = new StringBuilder();
        text.append("# Correspondance : « colonne = champ ». Un tiret garde la colonne à part.\n");
        for (ColumnMapping column : mapping.columns()) {
            Target target = column.target();
            text.append(column.column()).append(" = ").append(target == null ? ASIDE : target.field());
            if (column.term() != null) {
                text.append(" : ").append(column.term());
            }
            text.append('\n');
        }
        return text.toString();
    }
}
