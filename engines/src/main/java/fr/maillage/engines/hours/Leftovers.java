package fr.maillage.engines.hours;

import java.util.ArrayList;
import java.util.List;

/** The words that no statement could take; neighbours stay together. */
final class Leftovers {
    private final TokenRow row;
    private final List<String> texts = new ArrayList<>();
    private int from = -1;
    private int to;

    Leftovers(TokenRow row) {
        this.row = row;
    }

    void add(Token token) {
        from = from < 0 ? token.from() : from;
        to = token.to();
    }

    /** What comes next has a meaning: the words gathered so far are one remark. */
    void close() {
        if (from >= 0) {
            texts.add(row.text(from, to));
            from = -1;
        }
    }

    void addText(String text) {
        texts.add(text);
    }

    List<String> texts() {
        close();
        return List.copyOf(texts);
    }
}
