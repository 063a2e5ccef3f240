package fr.maillage.platform.directory.freshness;

/** Text from a form, made fit to be kept: one line, no sign that prints nothing, no longer than asked. */
public final class Typed {
    private Typed() {}

    /** One line of at most so many characters. */
    public static String line(String typed, int longest) {
        StringBuilder line = new StringBuilder();
        typed.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .limit(longest)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
