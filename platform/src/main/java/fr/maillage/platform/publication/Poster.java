package fr.maillage.platform.publication;

import fr.maillage.platform.ui.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to pin up: what help there is, where and when, and strips to tear off with the number to call.
 *
 * @param kind small words above the heading: who runs it, or « Dispositif »
 * @param warning said first when the place is invented, or absent
 * @param lead one sentence
 * @param facts what one needs to go, each with its name
 * @param phone the number of the strips, or absent
 * @param stripName what each strip calls the place
 * @param stripNote a second line on each strip, or empty
 * @param online address of the page with the present information
 * @param age how old the information is, and who publishes
 */
public record Poster(
        String heading,
        String kind,
        @Nullable String warning,
        @Nullable String lead,
        List<Fact> facts,
        @Nullable Phone phone,
        String stripName,
        String stripNote,
        String online,
        String age) {
    /** How many strips a sheet has. */
    private static final int STRIPS = 9;

    private static final int LETTERS_A_LINE = 62;
    private static final int ROOMY = 17;
    private static final int FULL = 25;

    /** A name and what it says, one line each. */
    public record Fact(String name, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /** Keeps its own copy. */
    public Poster {
        facts = List.copyOf(facts);
    }

    /** How its letters are set: smaller when there is more to say, for the strips must stay whole. */
    public String css() {
        int lines = facts.stream()
                .mapToInt(fact ->
                        1 + fact.lines().stream().mapToInt(Poster::lines).sum())
                .sum();
        int said = lines + lines(lead == null ? "" : lead) + (warning == null ? 0 : 1);
        return said <= ROOMY ? "" : said <= FULL ? "full" : "crammed";
    }

    private static int lines(String words) {
        return (words.length() + LETTERS_A_LINE - 1) / LETTERS_A_LINE;
    }

    /** The strips, to be counted by the template. */
    public int strips() {
        return phone == null ? 0 : STRIPS;
    }
}
