package fr.maillage.platform.ui.paper;

/**
 * A size of paper, in points (72 an inch), as PDF counts them.
 *
 * @param endless true for a roll, which ends where its text ends; the height is then the longest that is filled
 */
public record Sheet(float width, float height, boolean endless) {
    /** Office paper, 210 by 297 millimetres. */
    public static final Sheet A4 = new Sheet(595.28f, 841.89f, false);

    /** Half of it, 148 by 210 millimetres. */
    public static final Sheet A5 = new Sheet(419.53f, 595.28f, false);

    /** The roll of a ticket printer, 80 millimetres wide. */
    public static final Sheet TICKET = new Sheet(226.77f, 5_000f, true);
}
