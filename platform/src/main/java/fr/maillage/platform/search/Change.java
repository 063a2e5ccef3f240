package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import java.time.DayOfWeek;
import java.util.Set;

/** One thing given up or widened in a question, so that it finds something. */
public sealed interface Change {
    /** Looks for the same words in another spelling. */
    record Spelling(String text) implements Change {}

    /** Gives up the words. */
    record NoText() implements Change {}

    /** Looks in a circle, in the place of communes or of a smaller circle. */
    record Circle(GeoPoint centre, int metres) implements Change {}

    /** Looks in the communes asked and their neighbours. */
    record Neighbours(Set<String> communes) implements Change {
        public Neighbours {
            communes = Set.copyOf(communes);
        }
    }

    /** Looks in the whole territory; distances are still told. */
    record Everywhere() implements Change {}

    /** Looks for another day of the week. */
    record Day(DayOfWeek day) implements Change {}

    /** Takes any hours, unknown ones included. */
    record AnyTime() implements Change {}

    /** Gives up one filter. */
    record Without(Facet facet) implements Change {}
}
