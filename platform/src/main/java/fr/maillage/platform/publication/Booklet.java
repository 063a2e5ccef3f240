package fr.maillage.platform.publication;

import fr.maillage.platform.search.web.PlanView;
import fr.maillage.platform.ui.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directory ready to be laid out on paper.
 *
 * @param place the land, « Cenon »
 * @param subject « Toutes les aides »
 * @param count « 12 lieux »
 * @param updated « Mis à jour le 1er décembre 2026 », empty when the day is left out to compare two editions
 * @param publisher the territory that publishes
 * @param helpLine the number to call when lost, or absent
 * @param demo true when the places are invented for a demonstration
 * @param online address of the same list on screen, as a square to be read by a telephone
 * @param links false on sheets to be folded, where nothing can be pressed
 */
public record Booklet(
        PaperFormat format,
        String place,
        String subject,
        String count,
        String updated,
        String publisher,
        @Nullable Phone helpLine,
        boolean demo,
        String online,
        boolean links,
        List<NeedPart> needs,
        List<PlanPart> plans,
        List<Chapter> chapters,
        List<Letter> index) {
    private static final int DENSE = 100;

    /** A place named elsewhere in the booklet, by the number that it bears. */
    public record Reference(int number, String name, String town) {}

    /**
     * The places that answer one need.
     *
     * @param shape the soft shape of its picture
     * @param line the line of its picture
     * @param places each with its name, in a booklet of few places; else empty
     * @param numbers by commune, « Cenon : 3, 7, 12 », in a booklet of many; else empty
     */
    public record NeedPart(
            String name,
            String words,
            String count,
            String shape,
            String line,
            List<Reference> places,
            List<Numbers> numbers) {
        private static final int TOGETHER = 3;

        /** Those that stand with the heading, so that it is never alone at the foot of a page. */
        public List<Reference> first() {
            return places.subList(0, Math.min(TOGETHER, places.size()));
        }

        /** Those between. */
        public List<Reference> middle() {
            return places.subList(first().size(), places.size() - last().size());
        }

        /** The last ones, so that none is alone at the head of a page. */
        public List<Reference> last() {
            return places.subList(Math.max(first().size(), places.size() - TOGETHER), places.size());
        }
    }

    /** The numbers of some places of one commune. */
    public record Numbers(String town, String numbers) {}

    /**
     * A plan and the names of its numbers.
     *
     * @param words what the plan shows, for somebody who does not see it
     */
    public record PlanPart(String heading, String words, PlanView plan, List<Reference> places) {}

    /**
     * The places of one commune or one neighbourhood, A to Z.
     *
     * @param anchor name of its beginning
     */
    public record Chapter(String anchor, String heading, String count, List<BookletEntry> entries) {
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /** One letter of the index. */
    public record Letter(String letter, List<Reference> places) {}

    /** Keeps its own copies. */
    public Booklet {
        needs = List.copyOf(needs);
        plans = List.copyOf(plans);
        chapters = List.copyOf(chapters);
        index = List.copyOf(index);
    }

    /** How its letters are set: a thick booklet is set a little smaller, so that it can still be stapled. */
    public String css() {
        return format == PaperFormat.A5 && places() > DENSE ? format.word() + " dense" : format.word();
    }

    /** True for letters that can be read without glasses, on the plans too. */
    public boolean large() {
        return format == PaperFormat.LARGE;
    }

    /** How many places it holds. */
    public int places() {
        return chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    }

    /** True when the places stand in one chapter only. */
    public boolean single() {
        return chapters.size() == 1;
    }

    /** The same booklet without its day, to know whether anything else changed. */
    Booklet undated() {
        return new Booklet(
                format, place, subject, count, "", publisher, helpLine, demo, online, links, needs, plans, chapters,
                index);
    }

    /** The title of the document. */
    public String title() {
        return "Annuaire de l’aide au numérique : " + place + ", " + subject;
    }
}
