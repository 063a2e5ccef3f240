package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list, in words only.
 *
 * @param number its rank, the same on the plan
 * @param rank « lieu 3 sur 12 »
 * @param where distance and town, in one line
 * @param phone to call, or absent
 * @param services up to three, in one line, or absent
 * @param checked how old the information is
 * @param old true when the age calls for a phone call first
 */
public record PlaceCard(
        int number,
        String rank,
        String name,
        String href,
        State state,
        String where,
        boolean walked,
        @Nullable Phone phone,
        @Nullable String services,
        String checked,
        boolean old) {
    /** The drawing before the distance: somebody walking, or a pin when nobody counted the steps. */
    public String whereCss() {
        return (walked ? Icon.WALK : Icon.PIN).css();
    }

    /** Classes of the age. */
    public String checkedCss() {
        return "small " + (old ? "old " + Icon.HOURGLASS.css() : "quiet " + Icon.CHECK.css());
    }
}
