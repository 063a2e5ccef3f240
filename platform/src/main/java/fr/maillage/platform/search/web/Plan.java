package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.count;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.search.PlaceHit;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Icon;
import fr.maillage.platform.ui.PlaceCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the places of one page of the list, with the numbers of the list. */
record Plan(PlanFrame frame, Backdrop backdrop, Address asked) {
    private static final double STEP = 0.4;
    private static final double ASIDE = 8;
    private static final int LONGEST_SCALE = 170;
    /** The Garonne at Bordeaux is 350 to 500 metres wide. */
    private static final double RIVER_METRES = 420;

    private static final int NAME_WIDTH = 56;
    /** Half of a number, and a little white. */
    private static final int MARKER = 20;

    private static final int LINE = 30;
    private static final double HALF_LETTER = 4.6;
    private static final int GRID_UNITS = 80;

    /** The plan that the address asks for, or the one that shows every place; absent when no place has a position. */
    static Optional<PlanView> of(
            Address asked, List<PlaceHit> hits, List<PlaceCard> cards, Spot spot, Backdrop backdrop) {
        List<GeoPoint> points = Stream.concat(
                        hits.stream().map(hit -> hit.place().location().point()), Stream.of(near(spot)))
                .flatMap(Stream::ofNullable)
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        PlanFrame whole = PlanFrame.around(points);
        PlanFrame frame = new PlanFrame(
                Spots.position(asked.first(Param.CENTRE)).orElse(whole.centre()),
                Questions.number(asked.first(Param.ZOOM), PlanFrame.FARTHEST, PlanFrame.NEAREST, whole.zoom()));
        return Optional.of(new Plan(frame, backdrop, asked).draw(hits, cards, spot));
    }

    private PlanView draw(List<PlaceHit> hits, List<PlaceCard> cards, Spot spot) {
        List<PlanView.Marker> markers = markers(hits, cards);
        GeoPoint me = near(spot);
        return new PlanView(
                lines(),
                names(markers),
                markers,
                me == null || !frame.shows(me) ? null : dot(frame.x(me), frame.y(me)),
                scale(),
                beyond(hits.size() - markers.size()),
                steer(),
                frame.centre().latitude(),
                frame.centre().longitude(),
                backdrop.waterWords(),
                backdrop.townWords());
    }

    private static @Nullable GeoPoint near(Spot spot) {
        return spot instanceof Spot.Near near ? near.point() : null;
    }

    private List<PlanView.Marker> markers(List<PlaceHit> hits, List<PlaceCard> cards) {
        List<PlaceCard> shown = new ArrayList<>();
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            GeoPoint point = hits.get(i).place().location().point();
            if (point != null && frame.shows(point)) {
                shown.add(cards.get(i));
                points.add(point);
            }
        }
        List<double[]> pushed = points.stream()
                .map(point -> new double[] {frame.x(point), frame.y(point)})
                .toList();
        Spread.apart(pushed);
        List<PlanView.Marker> markers = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            markers.add(marker(shown.get(i), points.get(i), pushed.get(i)));
        }
        return markers;
    }

    private PlanView.Marker marker(PlaceCard card, GeoPoint point, double[] at) {
        double x = frame.x(point);
        double y = frame.y(point);
        return new PlanView.Marker(
                card.number(),
                dot(at[0], at[1]),
                dot(x, y),
                Math.hypot(at[0] - x, at[1] - y) > ASIDE,
                say("{0}, {1}, {2}", card.number(), card.name(), card.state().sentence()),
                card.href(),
                card.state().kind().css(),
                point.latitude(),
                point.longitude());
    }

    private List<PlanView.Line> lines() {
        List<PlanView.Line> lines = new ArrayList<>();
        lines.add(new PlanView.Line("grid", grid(), 1));
        backdrop.limits().forEach(line -> add(lines, "edge", line, 1));
        long width = Math.clamp(Math.round(RIVER_METRES / frame.metresPerUnit()), 4, 60);
        backdrop.water().forEach(line -> add(lines, "water", line, width));
        return lines;
    }

    private void add(List<PlanView.Line> lines, String css, List<GeoPoint> points, long width) {
        Clip clip = new Clip(PlanFrame.WIDTH, PlanFrame.HEIGHT, 0);
        StringBuilder path = new StringBuilder();
        double[] last = new double[0];
        for (int i = 1; i < points.size(); i++) {
            double[] part = clip.segment(
                    frame.x(points.get(i - 1)),
                    frame.y(points.get(i - 1)),
                    frame.x(points.get(i)),
                    frame.y(points.get(i)));
            if (part.length > 0) {
                boolean goesOn = last.length > 0 && last[2] == part[0] && last[3] == part[1];
                path.append(goesOn ? "" : "M" + at(part[0], part[1]))
                        .append('L')
                        .append(at(part[2], part[3]));
            }
            last = part;
        }
        if (!path.isEmpty()) {
            lines.add(new PlanView.Line(css, path.toString(), width));
        }
    }

    private static String at(double x, double y) {
        return Math.round(x) + " " + Math.round(y);
    }

    /** Calm squares, so that a plan without any map under it still shows that it moved. */
    private String grid() {
        StringBuilder path = new StringBuilder();
        for (int x = GRID_UNITS / 2; x < PlanFrame.WIDTH; x += GRID_UNITS) {
            path.append('M').append(x).append(" 0V").append(PlanFrame.HEIGHT);
        }
        for (int y = GRID_UNITS / 2; y < PlanFrame.HEIGHT; y += GRID_UNITS) {
            path.append("M0 ").append(y).append('H').append(PlanFrame.WIDTH);
        }
        return path.toString();
    }

    /** A name that a number or an edge would hide goes a line up or down, or away. */
    private List<PlanView.Name> names(List<PlanView.Marker> markers) {
        List<PlanView.Name> names = new ArrayList<>();
        for (Backdrop.Town town : backdrop.towns()) {
            long x = Math.round(frame.x(town.centre()));
            long y = Math.round(frame.y(town.centre()));
            LongStream.of(y, y - LINE, y + LINE)
                    .filter(line -> isInside(x, line, town.name()) && isFree(x, line, town.name(), markers, names))
                    .limit(1)
                    .forEach(line -> names.add(new PlanView.Name(x, line, town.name())));
        }
        return names;
    }

    private static boolean isFree(
            long x, long y, String words, List<PlanView.Marker> markers, List<PlanView.Name> names) {
        long width = Math.max(NAME_WIDTH, Math.round(words.length() * HALF_LETTER) + MARKER);
        return markers.stream()
                        .noneMatch(marker ->
                                isNear(marker.at().x() - x, marker.at().y() - y, width))
                && names.stream().noneMatch(name -> isNear((name.x() - x) / 2, name.y() - y, NAME_WIDTH));
    }

    private static boolean isInside(long x, long y, String name) {
        long half = Math.round(name.length() * HALF_LETTER);
        return x > half && x < PlanFrame.WIDTH - half && y > LINE && y < PlanFrame.HEIGHT - 2 * LINE;
    }

    private static boolean isNear(long dx, long dy, long width) {
        return Math.abs(dx) < width && Math.abs(dy) < LINE;
    }

    private PlanView.Scale scale() {
        double longest = LONGEST_SCALE * frame.metresPerUnit();
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double metres = longest >= 5 * power ? 5 * power : longest >= 2 * power ? 2 * power : power;
        String words = metres < 1_000
                ? French.count(Math.round(metres), "mètre", "mètres")
                : French.count(Math.round(metres / 1_000), "kilomètre", "kilomètres");
        return new PlanView.Scale(Math.round(metres / frame.metresPerUnit()), words);
    }

    private static @Nullable String beyond(int number) {
        return number == 0
                ? null
                : count(
                        number,
                        "{0}\u00a0lieu de la liste est hors du plan.",
                        "{0}\u00a0lieux de la liste sont hors du plan.");
    }

    private List<PlanView.Steer> steer() {
        return List.of(
                steer(say("Plus près"), frame.zoomed(1), Icon.PLUS),
                steer(say("Nord"), frame.moved(0, STEP), Icon.UP),
                steer(say("Plus loin"), frame.zoomed(-1), Icon.MINUS),
                steer(say("Ouest"), frame.moved(-STEP, 0), Icon.BACK),
                steer(say("Sud"), frame.moved(0, -STEP), Icon.DOWN),
                steer(say("Est"), frame.moved(STEP, 0), Icon.NEXT));
    }

    private PlanView.Steer steer(String words, PlanFrame to, Icon icon) {
        String href = asked.with(Param.CENTRE, to.word())
                .with(Param.ZOOM, Integer.toString(to.zoom()))
                .href();
        return new PlanView.Steer(words, href + "#plan", icon.css());
    }

    private static PlanView.Dot dot(double x, double y) {
        return new PlanView.Dot(Math.round(x), Math.round(y));
    }
}
