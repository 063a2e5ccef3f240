package fr.maillage.platform.ui.paper;

import java.awt.geom.Arc2D;
import java.awt.geom.Point2D;
import java.util.Optional;

/** An arc between two points, from the way SVG says it to the way Java draws it (SVG 1.1, appendix F.6.5), never tilted. */
final class Arc {
    private Arc() {}

    /** Absent when the arc is a point or a straight line. */
    static Optional<Arc2D> of(Point2D from, Point2D to, double rx, double ry, boolean large, boolean sweep) {
        if (from.equals(to) || rx == 0 || ry == 0) {
            return Optional.empty();
        }
        double halfX = (from.getX() - to.getX()) / 2;
        double halfY = (from.getY() - to.getY()) / 2;
        double stretch = Math.max(1, Math.hypot(halfX / rx, halfY / ry));
        double wide = rx * stretch;
        double high = ry * stretch;
        double far = Math.pow(halfX / wide, 2) + Math.pow(halfY / high, 2);
        double push = Math.sqrt(Math.max(0, 1 / far - 1)) * (large == sweep ? -1 : 1);
        double offX = push * wide * halfY / high;
        double offY = -push * high * halfX / wide;
        double centreX = offX + (from.getX() + to.getX()) / 2;
        double centreY = offY + (from.getY() + to.getY()) / 2;
        double start = Math.toDegrees(Math.atan2((halfY - offY) / high, (halfX - offX) / wide));
        double end = Math.toDegrees(Math.atan2((-halfY - offY) / high, (-halfX - offX) / wide));
        double turn = (end - start) % 360;
        if (sweep && turn < 0) {
            turn += 360;
        } else if (!sweep && turn > 0) {
            turn -= 360;
        }
        return Optional.of(
                new Arc2D.Double(centreX - wide, centreY - high, 2 * wide, 2 * high, -start, -turn, Arc2D.OPEN));
    }
}
