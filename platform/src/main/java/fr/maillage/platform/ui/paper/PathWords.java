package fr.maillage.platform.ui.paper;

/** The letters and numbers of an SVG path, one after the other; numbers need no space between them. */
final class PathWords {
    private final String d;
    private int at;

    PathWords(String d) {
        this.d = d;
        skip();
    }

    boolean more() {
        return at < d.length();
    }

    /** The next letter, or the one before when numbers go on. */
    char verb(char before) {
        char sign = d.charAt(at);
        if (!Character.isLetter(sign)) {
            return before;
        }
        at++;
        skip();
        return sign;
    }

    double number() {
        int start = at;
        boolean point = false;
        if (at < d.length() && (d.charAt(at) == '-' || d.charAt(at) == '+')) {
            at++;
        }
        while (at < d.length() && (Character.isDigit(d.charAt(at)) || (d.charAt(at) == '.' && !point))) {
            point |= d.charAt(at) == '.';
            at++;
        }
        double number = Double.parseDouble(d.substring(start, at));
        skip();
        return number;
    }

    /** One figure, 0 or 1, that may touch the next number. */
    boolean flag() {
        boolean set = d.charAt(at) == '1';
        at++;
        skip();
        return set;
    }

    private void skip() {
        while (at < d.length() && (d.charAt(at) == ' ' || d.charAt(at) == ',' || d.charAt(at) == '\n')) {
            at++;
        }
    }
}
