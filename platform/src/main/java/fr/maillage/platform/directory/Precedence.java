package fr.maillage.platform.directory;

/**
 * Which of two sources is believed about one field: a person's word beats a file; between two of a kind the one that
 * spoke last is believed, and a source that bears no date yields to one that does.
 */
public final class Precedence {
    private Precedence() {}

    /** True when the second source is believed rather than the first, which wins when nothing tells them apart. */
    public static boolean prefersSecond(SourceRef first, SourceRef second) {
        if (first.comesFromAPerson() != second.comesFromAPerson()) {
            return second.comesFromAPerson();
        }
        if (second.on() == null) {
            return false;
        }
        return first.on() == null || second.on().isAfter(first.on());
    }
}
