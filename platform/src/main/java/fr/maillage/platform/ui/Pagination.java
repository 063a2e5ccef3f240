package fr.maillage.platform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The links from one page of a list to the others.
 *
 * @param links the first page, the current one and the last; {@code previous} and {@code next} lead to its neighbours, and a gap between two numbers is shown as such
 */
public record Pagination(
        int current,
        int last,
        @Nullable String previous,
        @Nullable String next,
        List<Link> links) {
    /**
     * A numbered link.
     *
     * @param afterGap true when numbers are left out before it
     */
    public record Link(int number, String href, boolean current, boolean afterGap) {}

    public Pagination {
        links = List.copyOf(links);
    }

    /** Draws the links for pages 1 to {@code last}; {@code href} gives the address of each. */
    public static Pagination of(int current, int last, IntFunction<String> href) {
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || number == current) {
                links.add(new Link(number, href.apply(number), number == current, number > before + 1));
                before = number;
            }
        }
        return new Pagination(
                current,
                last,
                current > 1 ? href.apply(current - 1) : null,
                current < last ? href.apply(current + 1) : null,
                links);
    }

    /** False when everything fits on one page. */
    public boolean needed() {
        return last > 1;
    }
}
