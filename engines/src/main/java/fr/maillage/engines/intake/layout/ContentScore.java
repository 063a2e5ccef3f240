package fr.maillage.engines.intake.layout;

import fr.maillage.engines.intake.layout.ColumnProfile.Shape;
import fr.maillage.engines.intake.terms.TermList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well the values of a column suit a target, whatever its header. */
final class ContentScore {
    private static final List<Shape> HARD =
            List.of(Shape.EMAIL, Shape.URL, Shape.PHONE, Shape.SIRET, Shape.DATE, Shape.PAIR);
    private static final double LONG_TEXT = 120;

    private ContentScore() {}

    /** Between 0 and 1, or -1 when the values say nothing about this target. */
    static double of(Target target, ColumnProfile profile) {
        Shape shape = shape(target);
        if (shape != null) {
            return profile.share(shape);
        }
        if (target.findList().isPresent()) {
            return profile.terms(target.findList().get());
        }
        return switch (target) {
            case HOURS -> Math.max(profile.share(Shape.OSM_HOURS), profile.share(Shape.FRENCH_HOURS));
            case LATITUDE, LONGITUDE, GEO_SCORE -> profile.share(Shape.NUMBER);
            case NAME, OTHER_NAME, ORGANIZATION -> nameLike(profile);
            case DESCRIPTION -> profile.length() > 60 ? 1 : 0.5;
            case ID -> profile.distinct();
            default -> -1;
        };
    }

    private static @Nullable Shape shape(Target target) {
        return switch (target) {
            case EMAIL -> Shape.EMAIL;
            case PHONE -> Shape.PHONE;
            case WEBSITE, SOURCE_PAGE, ACCESSIBILITY_PAGE, BOOKING_PAGE -> Shape.URL;
            case POSTAL_CODE -> Shape.POSTAL;
            case INSEE -> Shape.INSEE;
            case COMMUNE -> Shape.COMMUNE;
            case PIVOT -> Shape.SIRET;
            case DATE -> Shape.DATE;
            case POINT -> Shape.PAIR;
            case ADDRESS -> Shape.STREET;
            case DEPARTMENT -> Shape.DEPARTMENT;
            default -> null;
        };
    }

    private static double nameLike(ColumnProfile profile) {
        double other = HARD.stream().mapToDouble(profile::share).max().orElse(0);
        double lengthy = profile.length() > 150 ? 0.3 : 1;
        return profile.share(Shape.LETTERS) * (1 - other) * lengthy * (0.4 + 0.6 * profile.distinct());
    }

    /** How much the values alone, without any help from the header, may decide. */
    static double alone(Target target, ColumnProfile profile) {
        double content = of(target, profile);
        boolean few = profile.distinct() < 0.3 && profile.length() < 60;
        return switch (target) {
            case EMAIL, POINT -> content >= 0.6 ? 0.9 * content : 0;
            case WEBSITE, PIVOT -> content >= 0.7 ? 0.8 * content : 0;
            case PHONE -> content >= 0.8 ? 0.7 * content : 0;
            case COMMUNE -> content >= 0.8 && profile.length() < 40 ? 0.7 * content : 0;
            case POSTAL_CODE -> content >= 0.9 ? 0.65 * content : 0;
            case INSEE -> content >= 0.95 && profile.share(Shape.POSTAL) < 0.8 ? 0.6 * content : 0;
            case HOURS ->
                profile.length() < 200 && content >= 0.7 && profile.share(Shape.DATE) < 0.5 ? 0.75 * content : 0;
            case ADDRESS -> profile.length() < 150 && content >= 0.7 ? 0.6 * content : 0;
            case NAME ->
                profile.length() < 80 && profile.distinct() > 0.6 && profile.share(Shape.YES_NO) < 0.5
                        ? 0.42 * content
                        : 0;
            case DESCRIPTION -> profile.length() > LONG_TEXT && profile.share(Shape.LETTERS) > 0.9 ? 0.45 : 0;
            case TYPOLOGY, ITINERANCY, LABELS -> few && content >= 0.6 && target == Target.TYPOLOGY ? 0.6 * content : 0;
            case EQUIPMENT, SERVICES, AUDIENCES, CARE, COSTS, SUPPORT, PROGRAMMES, ACCOMMODATIONS ->
                profile.length() < 300 && content >= 0.7 ? 0.65 * content : 0;
            default -> 0;
        };
    }

    /** Whether the values are surely something that this target is not. */
    static boolean contradicts(Target target, ColumnProfile profile) {
        Shape own = shape(target);
        return HARD.stream().anyMatch(shape -> shape != own && profile.share(shape) >= 0.6)
                && !(target == Target.INSEE || target == Target.ID)
                && of(target, profile) < 0.3;
    }

    /** The shape whose share explains a choice best. */
    static String explained(Target target, ColumnProfile profile) {
        Shape shape = target == Target.HOURS
                ? profile.share(Shape.OSM_HOURS) >= profile.share(Shape.FRENCH_HOURS)
                        ? Shape.OSM_HOURS
                        : Shape.FRENCH_HOURS
                : shape(target);
        if (shape != null) {
            return percent(profile.share(shape)) + " des valeurs " + shape.words() + ".";
        }
        TermList list = target.findList().orElse(null);
        return list == null ? "" : percent(profile.terms(list)) + " des valeurs contiennent des termes connus.";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
