package fr.maillage.engines.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes one short message, of one segment, out of several pieces, one a line. What matters most is never cut: names lose
 * their last words before a telephone number loses a digit.
 */
public final class ShortText {
    /** Under this, a shortened name says nothing any more. */
    private static final int LEAST = 28;

    private static final int MOST = 120;

    private final List<Piece> pieces = new ArrayList<>();

    private enum Care {
        WHOLE,
        SHORTENED,
        DROPPED
    }

    private record Piece(String text, Care care) {
        Piece within(int places) {
            return new Piece(Gsm7.shorten(text, places), care);
        }
    }

    /** A piece that is never touched, such as a telephone number. */
    public ShortText whole(String text) {
        return add(text, Care.WHOLE);
    }

    /** A piece that may lose its last words, such as a name or an address. The last one given loses them first. */
    public ShortText shortened(String text) {
        return add(text, Care.SHORTENED);
    }

    /** A piece that is told whole or not at all, such as hours. The last one given goes first. */
    public ShortText ifThereIsRoom(String text) {
        return add(text, Care.DROPPED);
    }

    private ShortText add(String text, Care care) {
        String plain = care == Care.SHORTENED ? Gsm7.shorten(Gsm7.plain(text), MOST) : Gsm7.plain(text);
        if (!plain.isEmpty()) {
            pieces.add(new Piece(plain, care));
        }
        return this;
    }

    /** The message: one segment, in the alphabet of short messages. Throws when what is never touched does not fit. */
    public String text() {
        List<Piece> all = new ArrayList<>(pieces);
        while (true) {
            List<Piece> tried = shortenedAsNeeded(all);
            if (excess(tried) <= 0) {
                return joined(tried);
            }
            if (!dropLast(all, Care.DROPPED) && !dropLast(all, Care.SHORTENED)) {
                throw new IllegalStateException("what must be told whole does not fit one message");
            }
        }
    }

    private static List<Piece> shortenedAsNeeded(List<Piece> all) {
        List<Piece> tried = new ArrayList<>(all);
        for (int i = tried.size() - 1; i >= 0 && excess(tried) > 0; i--) {
            Piece piece = tried.get(i);
            if (piece.care() == Care.SHORTENED) {
                Piece shorter = piece.within(Math.max(LEAST, Gsm7.places(piece.text()) - excess(tried)));
                tried.set(i, shorter.text().isEmpty() ? piece : shorter);
            }
        }
        return tried;
    }

    private static boolean dropLast(List<Piece> all, Care care) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).care() == care) {
                all.remove(i);
                return true;
            }
        }
        return false;
    }

    private static int excess(List<Piece> tried) {
        return Gsm7.places(joined(tried)) - Gsm7.ONE_SEGMENT;
    }

    private static String joined(List<Piece> all) {
        return all.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }
}
