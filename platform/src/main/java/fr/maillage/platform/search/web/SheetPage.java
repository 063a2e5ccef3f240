package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.PlaceCard;
import fr.maillage.platform.ui.State;
import fr.maillage.platform.ui.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a place: what one needs to decide to go, then to go, then to be helped. Printed, it fits one page.
 *
 * @param kind « Bibliothèque, médiathèque · Ville de Bordeaux »
 * @param fictitious said on top when the place is invented
 * @param week the next seven days
 * @param hoursNotes what the hours do not say in figures
 * @param stops coming passages of a place that moves
 * @param bringInFrench true when nobody has translated what to bring
 * @param ties places that belong with this one
 * @param sources where each value comes from
 * @param dispute what sources do not agree on, in a sentence, or absent
 * @param history address of the changes of the sheet
 * @param report address of the page to tell a mistake
 * @param slip address of the sheet to take away on paper
 * @param poster address of the poster with strips to tear off
 * @param printedOn today, said at the foot of the paper
 * @param structured the facts for search engines, as JSON without any sign that could close a script
 */
public record SheetPage(
        Frame frame,
        String name,
        String kind,
        State state,
        @Nullable Notice fictitious,
        @Nullable Told summary,
        Reach reach,
        List<Day> week,
        List<String> hoursNotes,
        List<Stop> stops,
        List<String> bring,
        boolean bringInFrench,
        List<Offer> services,
        List<Mark> equipment,
        List<Mark> access,
        List<String> languages,
        List<Link> programmes,
        List<Tie> ties,
        Age age,
        List<Fact> sources,
        @Nullable String dispute,
        String history,
        String report,
        String slip,
        String poster,
        String printedOn,
        String back,
        List<PlaceCard> nearby,
        String structured) {
    /** One day in words. */
    public record Day(String day, String hours, boolean today) {}

    /** A dated passage. */
    public record Stop(String when, String where) {}

    /**
     * How to reach the place.
     *
     * @param howToCome stop and walk
     */
    public record Reach(
            List<String> address,
            @Nullable Told howToCome,
            List<Phone> phones,
            List<Link> links,
            @Nullable String approximate,
            @Nullable String plan) {}

    /** A link and its words. */
    public record Link(String words, String href) {}

    /** Another place and how it belongs with this one: « Hébergé par ». */
    public record Tie(String how, Link place) {}

    /**
     * A word with its drawing.
     *
     * @param french true for words of the place itself, which nobody translates
     */
    public record Mark(String words, String css, boolean french) {
        /** A word of our lists. */
        public Mark(String words, String css) {
            this(words, css, false);
        }
    }

    /** A service: its name, what it is, and its conditions each with a drawing. */
    public record Offer(String name, @Nullable String description, List<Mark> conditions) {}

    /** How old the information is. */
    public record Age(String words, boolean old) {}
}
