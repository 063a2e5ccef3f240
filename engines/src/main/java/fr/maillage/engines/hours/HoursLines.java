package fr.maillage.engines.hours;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The command that reads hours: one value in, one JSON object out, whatever the value.
 *
 * <p>The object holds {@code input}, {@code osm} (or null), {@code comment} (or null), {@code findings} (list of
 * {@code code}, {@code severity}, {@code message}, {@code original}, {@code repaired}), {@code words} (the week in
 * French, or null) and, when instants are asked, {@code at} (list of {@code instant}, {@code state}, {@code until},
 * {@code sentence}). Instants carry their offset: {@code 2026-12-25T10:00:00+01:00}.
 */
public final class HoursLines {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final HoursContext context;
    private final List<LocalDateTime> instants;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Answers about the same moments for every line.
     *
     * @param instants moments on the clock of the place; may be empty
     */
    public HoursLines(HoursContext context, List<LocalDateTime> instants) {
        this.context = context;
        this.instants = List.copyOf(instants);
    }

    /** The JSON object for one line, without line break. An empty line is answered too, and no line is ever thrown. */
    public String answer(String line) {
        try {
            return answer(HoursReader.read(line));
        } catch (RuntimeException e) {
            // A fault of ours on one line must not cost the others their answer.
            return answer(new HoursReading(
                    line,
                    null,
                    line,
                    List.of(HoursFinding.of(
                            HoursFindingCode.HOURS_NOT_UNDERSTOOD,
                            "Ces horaires n’ont pas pu être lus : le texte est gardé en remarque.",
                            line,
                            null))));
        }
    }

    private String answer(HoursReading reading) {
        OpeningHours hours = reading.findHours().orElse(null);
        ObjectNode answer = json.createObjectNode();
        answer.put("input", reading.input());
        answer.put("osm", reading.osm());
        answer.put("comment", reading.comment());
        ArrayNode findings = answer.putArray("findings");
        for (HoursFinding finding : reading.findings()) {
            findings.add(finding(finding));
        }
        answer.put("words", hours == null ? null : HoursWords.week(hours));
        if (!instants.isEmpty()) {
            Schedule schedule = Schedule.of(hours, context);
            ArrayNode at = answer.putArray("at");
            for (LocalDateTime instant : instants) {
                at.add(at(schedule, instant));
            }
        }
        return json.writeValueAsString(answer);
    }

    private ObjectNode finding(HoursFinding finding) {
        ObjectNode node = json.createObjectNode();
        node.put("code", finding.code());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("message", finding.message());
        node.put("original", finding.original());
        node.put("repaired", finding.repaired());
        return node;
    }

    private ObjectNode at(Schedule schedule, LocalDateTime local) {
        ZonedDateTime instant = local.atZone(context.zone());
        OpenState state = schedule.stateAt(instant);
        @Nullable ZonedDateTime until = state.until();
        ObjectNode node = json.createObjectNode();
        node.put("instant", OFFSET.format(instant));
        node.put("state", state.state().name().toLowerCase(Locale.ROOT));
        node.put("until", until == null ? null : OFFSET.format(until));
        node.put("sentence", HoursWords.sentence(schedule, instant));
        return node;
    }
}
