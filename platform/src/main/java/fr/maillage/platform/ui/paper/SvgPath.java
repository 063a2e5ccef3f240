package fr.maillage.platform.ui.paper;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reads the {@code d} of an SVG path, as our drawings write it: M L H V C S A Z, capital or not (SVG 1.1, chapter 8). */
final class SvgPath {
    private final PathWords words;
    private final Path2D.Double path = new Path2D.Double();
    private double startX;
    private double startY;
    private double x;
    private double y;
    private double handleX = Double.NaN;
    private double handleY;

    private SvgPath(String d) {
        words = new PathWords(d);
    }

    static Path2D read(String d) {
        SvgPath reading = new SvgPath(d);
        char verb = 'M';
        while (reading.words.more()) {
            verb = reading.words.verb(verb);
            reading.draw(verb);
            verb = verb == 'M' ? 'L' : verb == 'm' ? 'l' : verb;
        }
        return reading.path;
    }

    private void draw(char verb) {
        boolean from = Character.isLowerCase(verb);
        if ("CcSs".indexOf(verb) < 0) {
            handleX = Double.NaN;
        }
        switch (Character.toUpperCase(verb)) {
            case 'M' -> move(from);
            case 'L' -> line(number(from, x), number(from, y));
            case 'H' -> line(number(from, x), y);
            case 'V' -> line(x, number(from, y));
            case 'C' -> curve(number(from, x), number(from, y), from);
            case 'S' -> smooth(from);
            case 'A' -> arc(from);
            case 'Z' -> close();
            default -> throw new IllegalArgumentException("not drawn by us: " + verb);
        }
    }

    private double number(boolean from, double origin) {
        return words.number() + (from ? origin : 0);
    }

    private void move(boolean from) {
        x = number(from, x);
        y = number(from, y);
        startX = x;
        startY = y;
        path.moveTo(x, y);
    }

    private void line(double toX, double toY) {
        x = toX;
        y = toY;
        path.lineTo(x, y);
    }

    /** The first handle mirrors the last one of the curve before; after anything else it is the point itself. */
    private void smooth(boolean from) {
        boolean alone = Double.isNaN(handleX);
        curve(alone ? x : 2 * x - handleX, alone ? y : 2 * y - handleY, from);
    }

    private void curve(double firstX, double firstY, boolean from) {
        double secondX = number(from, x);
        double secondY = number(from, y);
        double toX = number(from, x);
        double toY = number(from, y);
        path.curveTo(firstX, firstY, secondX, secondY, toX, toY);
        handleX = secondX;
        handleY = secondY;
        x = toX;
        y = toY;
    }

    private void arc(boolean from) {
        double rx = words.number();
        double ry = words.number();
        words.number();
        boolean large = words.flag();
        boolean sweep = words.flag();
        Point2D to = new Point2D.Double(number(from, x), number(from, y));
        Arc.of(new Point2D.Double(x, y), to, rx, ry, large, sweep)
                .ifPresentOrElse(arc -> path.append(arc, true), () -> path.lineTo(to.getX(), to.getY()));
        x = to.getX();
        y = to.getY();
    }

    private void close() {
        path.closePath();
        x = startX;
        y = startY;
    }
}
