package fr.maillage.engines.intake.clean;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.Coordinates;
import fr.maillage.engines.geo.DepartementOutlines;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The point of a place, checked against its commune. A point that cannot be right is left out, and said. */
final class PointCleaner {
    private static final double FAR_METRES = 20_000;
    private static final double FAR_IN_VAST_COMMUNES_METRES = 120_000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,8}(?:[.,]\\d{1,20})?");

    private final Cog cog;

    PointCleaner(Cog cog) {
        this.cog = cog;
    }

    /** Reads one cell that holds both numbers; the order is that of the values. A WKT point has its longitude first. */
    Cleaned<GeoPoint> cleanPair(String cell, @Nullable Commune commune) {
        if (cell.isEmpty()) {
            return Cleaned.lost(FindingCode.POINT_MISSING, "");
        }
        List<String> numbers = new ArrayList<>();
        String spaced = cell.contains(".") ? cell.replace(',', ' ') : cell;
        for (Matcher matcher = NUMBER.matcher(spaced); matcher.find(); ) {
            numbers.add(matcher.group());
        }
        if (numbers.size() < 2) {
            return Cleaned.lost(FindingCode.POINT_UNREADABLE, cell);
        }
        Cleaned<GeoPoint> read = clean(numbers.get(0), numbers.get(1), commune);
        boolean geometry = cell.toLowerCase(Locale.ROOT).contains("point");
        List<Note> notes = geometry
                ? read.notes().stream()
                        .filter(note -> note.code() != FindingCode.POINT_SWAPPED)
                        .toList()
                : read.notes();
        return new Cleaned<>(read.value(), notes);
    }

    /** The département of the point that the cells give, or an empty text. */
    String departement(String latitude, String longitude, String pair) {
        GeoPoint point = latitude.isEmpty()
                ? cleanPair(pair, null).value()
                : clean(latitude, longitude, null).value();
        return point == null
                ? ""
                : DepartementOutlines.bundled()
                        .findContaining(point)
                        .map(outline -> outline.code())
                        .orElse("");
    }

    Cleaned<GeoPoint> clean(String latitude, String longitude, @Nullable Commune commune) {
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Cleaned.lost(FindingCode.POINT_MISSING, "");
        }
        String shown = latitude + ", " + longitude;
        String departement = commune == null ? "" : commune.departementCode();
        GeoPoint plain = plain(latitude, longitude, departement);
        if (plain != null) {
            return near(plain, shown, commune, null);
        }
        Coordinates read = Coordinates.read(latitude, longitude, departement);
        Optional<GeoPoint> point = read.point();
        return switch (read.reading()) {
            case UNREADABLE -> Cleaned.lost(FindingCode.POINT_UNREADABLE, shown);
            case ZERO -> Cleaned.lost(FindingCode.POINT_ZERO, shown);
            case OUTSIDE -> Cleaned.lost(FindingCode.POINT_OUTSIDE, shown);
            case LATITUDE_LONGITUDE -> near(point.orElseThrow(), shown, commune, null);
            case LONGITUDE_LATITUDE -> near(point.orElseThrow(), shown, commune, FindingCode.POINT_SWAPPED);
            case LAMBERT_93, LAMBERT_93_SWAPPED, LAMBERT_ZONE, EXTENDED_LAMBERT_2, WEB_MERCATOR, UTM, POINT_LOST ->
                near(point.orElseThrow(), shown, commune, FindingCode.POINT_PROJECTED);
        };
    }

    /** The common case: two plain numbers that are a point of the département. */
    private static @Nullable GeoPoint plain(String latitude, String longitude, String departement) {
        if (departement.isEmpty()
                || !NUMBER.matcher(latitude).matches()
                || !NUMBER.matcher(longitude).matches()) {
            return null;
        }
        double first = Double.parseDouble(latitude.replace(',', '.'));
        double second = Double.parseDouble(longitude.replace(',', '.'));
        if (Math.abs(first) > 90 || Math.abs(second) > 180) {
            return null;
        }
        GeoPoint point = new GeoPoint(first, second);
        boolean inside = DepartementOutlines.bundled()
                .find(departement)
                .filter(outline -> outline.contains(point))
                .isPresent();
        return inside ? point : null;
    }

    private Cleaned<GeoPoint> near(
            GeoPoint point, String shown, @Nullable Commune commune, @Nullable FindingCode repair) {
        double far = commune == null ? 0 : metresTooFar(point, commune);
        if (far > 0 && commune != null) {
            String detail = "Il est à " + Math.round(far / 1000) + " km de " + commune.name() + ".";
            return new Cleaned<>(
                    null, List.of(Note.of(FindingCode.POINT_FAR, shown).with(detail)));
        }
        if (repair == null) {
            return Cleaned.right(point);
        }
        String repaired = String.format(Locale.ROOT, "%.6f, %.6f", point.latitude(), point.longitude());
        return Cleaned.noted(point, repair, shown, repaired);
    }

    /** Metres to the commune when they are more than a place of it can be, else zero. */
    private double metresTooFar(GeoPoint point, Commune commune) {
        double outside = DepartementOutlines.bundled()
                .find(commune.departementCode())
                .map(outline -> outline.metresOutside(point))
                .orElse(0.0);
        if (outside > FAR_METRES) {
            return outside;
        }
        Optional<GeoPoint> centre = commune.centre().or(() -> neighbour(commune));
        boolean vast = commune.departementCode().startsWith("9")
                && commune.departementCode().length() == 3;
        double limit =
                vast ? FAR_IN_VAST_COMMUNES_METRES : commune.centre().isPresent() ? FAR_METRES : 1.5 * FAR_METRES;
        double distance = centre.map(point::metresTo).orElse(0.0);
        return distance > limit ? distance : 0;
    }

    private Optional<GeoPoint> neighbour(Commune commune) {
        return commune.postalCodes().stream()
                .flatMap(code -> cog.listByPostalCode(code).stream())
                .flatMap(other -> other.centre().stream())
                .findFirst();
    }
}
