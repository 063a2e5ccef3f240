package fr.maillage.platform.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong in a CSV file for a Table Schema (Frictionless, version 1): its columns and their order, types, and the
 * constraints required, unique, pattern, enum, maxLength, minimum and maximum. A schema with anything else is refused.
 */
final class TableSchemaCheck {
    private static final Set<String> TYPES = Set.of("string", "number", "date");
    private static final Set<String> CONSTRAINTS =
            Set.of("required", "unique", "pattern", "enum", "maxLength", "minimum", "maximum");

    private final List<Column> columns = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private record Column(
            String name,
            String type,
            JsonNode rules,
            @Nullable Pattern pattern,
            Set<String> seen) {}

    private TableSchemaCheck(JsonNode schema) {
        for (JsonNode field : schema.get("fields")) {
            JsonNode rules = field.get("constraints");
            String type = field.get("type").asString();
            if (!TYPES.contains(type) || !CONSTRAINTS.containsAll(rules.propertyNames())) {
                throw new IllegalArgumentException("not understood: " + field);
            }
            Pattern pattern =
                    rules.has("pattern") ? Pattern.compile(rules.get("pattern").asString()) : null;
            columns.add(new Column(field.get("name").asString(), type, rules, pattern, new HashSet<>()));
        }
    }

    static List<String> of(JsonNode schema, String csv) {
        TableSchemaCheck check = new TableSchemaCheck(schema);
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            if (!row.getHeader().equals(check.columns.stream().map(Column::name).toList())) {
                return List.of("header " + row.getHeader());
            }
            check.columns.forEach(column -> check.cell(column, row.getField(column.name())));
        }
        return check.faults;
    }

    private void cell(Column column, String value) {
        JsonNode rules = column.rules();
        if (value.isEmpty()) {
            fault(rules.get("required").asBoolean(), column, "is missing");
            return;
        }
        fault(rules.path("unique").asBoolean(false) && !column.seen().add(value), column, "twice " + value);
        Pattern pattern = column.pattern();
        fault(pattern != null && !pattern.matcher(value).matches(), column, "pattern " + value);
        fault(value.length() > rules.path("maxLength").asInt(Integer.MAX_VALUE), column, "long " + value);
        fault(
                rules.has("enum")
                        && rules.get("enum")
                                .valueStream()
                                .noneMatch(one -> one.asString().equals(value)),
                column,
                "not listed " + value);
        fault(!isOfType(column, value), column, column.type() + " " + value);
    }

    private static boolean isOfType(Column column, String value) {
        try {
            return switch (column.type()) {
                case "number" -> {
                    double number = Double.parseDouble(value);
                    yield number >= column.rules().path("minimum").asDouble(-Double.MAX_VALUE)
                            && number <= column.rules().path("maximum").asDouble(Double.MAX_VALUE);
                }
                case "date" -> value.equals(LocalDate.parse(value).toString());
                default -> true;
            };
        } catch (NumberFormatException | DateTimeParseException wrong) {
            return false;
        }
    }

    private void fault(boolean wrong, Column column, String words) {
        if (wrong) {
            faults.add(column.name() + ": " + words);
        }
    }
}
