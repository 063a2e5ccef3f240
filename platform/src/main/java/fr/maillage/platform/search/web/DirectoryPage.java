package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory, one letter or one commune at a time.
 *
 * @param letters the alphabet; a letter without places has no address
 * @param towns the communes that have places
 */
public record DirectoryPage(
        Frame frame, String heading, String count, List<Letter> letters, List<Town> towns, List<Entry> entries) {
    /** A letter of the alphabet. */
    public record Letter(String letter, @Nullable String href, boolean current) {}

    /** A commune, its places counted. */
    public record Town(String words, String href) {}

    /** A place in one line. */
    public record Entry(
            String name,
            String href,
            String where,
            @Nullable Phone phone) {}
}
