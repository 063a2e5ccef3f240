package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.cog.Departement;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.where.Gazetteer;
import fr.maillage.engines.where.Spotted;
import fr.maillage.engines.where.Whereabouts.Reading;
import fr.maillage.platform.ui.French;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in words where a person looks for help, and what was understood of theirs. */
public final class SpotWords {
    /** Nearer than this to the middle of its commune, a postal code has no side. */
    private static final double SIDE_METRES = 1_000;
    /** A commune farther than this is told with its distance. */
    private static final double FAR_METRES = 50_000;

    private SpotWords() {}

    /** « 33800 (Bordeaux sud) », « Bacalan, Bordeaux », « Pessac ». */
    public static String label(Spotted spotted) {
        return spotted.kind() == Spotted.Kind.POSTAL_CODE
                ? spotted.name() + " (" + side(spotted) + ")"
                : spotted.words();
    }

    private static String side(Spotted spotted) {
        String town = spotted.commune().name();
        GeoPoint centre = spotted.commune().centre().orElse(null);
        GeoPoint point = spotted.point();
        if (centre == null || point == null || centre.metresTo(point) < SIDE_METRES) {
            return town;
        }
        double north = point.latitude() - centre.latitude();
        double east = (point.longitude() - centre.longitude()) * Math.cos(Math.toRadians(centre.latitude()));
        if (Math.abs(north) > Math.abs(east)) {
            return north > 0 ? say("{0} nord", town) : say("{0} sud", town);
        }
        return east > 0 ? say("{0} est", town) : say("{0} ouest", town);
    }

    /** What to say of a reading that is not the words themselves; absent when there is nothing to say. */
    public static @Nullable String understood(String typed, Spot spot) {
        return switch (spot) {
            case Spot.Town town
            when town.reading() == Reading.TOWN_ONLY ->
                say(
                        "Nous ne connaissons pas «\u00a0{0}\u00a0». Les distances sont comptées depuis le centre {1}.",
                        typed, French.of(town.commune().name()));
            case Spot.Town town
            when town.reading() == Reading.GUESSED ->
                guessed(typed, town.commune().name());
            case Spot.Around around
            when around.reading() == Reading.TOWN_ONLY ->
                say(
                        "Nous ne connaissons pas «\u00a0{0}\u00a0». Les distances sont comptées depuis {1}.",
                        typed, label(around.spotted()));
            case Spot.Around around when around.reading() == Reading.GUESSED -> guessed(typed, label(around.spotted()));
            case Spot.Town town -> null;
            case Spot.Around around -> null;
            case Spot.Near near -> null;
            case Spot.Anywhere anywhere -> null;
            case Spot.Several several -> null;
            case Spot.Unknown unknown -> null;
        };
    }

    private static String guessed(String typed, String label) {
        return say("Vous avez écrit «\u00a0{0}\u00a0». Nous avons compris\u00a0: {1}.", typed, label);
    }

    /** Why nothing was found, and what to write instead. */
    public static String unknown(Spot.Unknown unknown) {
        return unknown.street()
                ? say(
                        "Nous ne savons pas où se trouve «\u00a0{0}\u00a0». Écrivez aussi le nom de la commune.",
                        unknown.words())
                : say(
                        "Nous ne connaissons pas «\u00a0{0}\u00a0». Vérifiez le nom, ou écrivez une commune ou un code postal.",
                        unknown.words());
    }

    /** « 33310, Gironde », « 75001, Paris, à 500 km d’ici »: what tells two of the same name apart. */
    public static @Nullable String whereabouts(Spotted spotted, Gazetteer gazetteer) {
        return switch (spotted.kind()) {
            case COMMUNE -> town(spotted.commune(), gazetteer);
            case POSTAL_CODE, STREET -> null;
            case QUARTER -> say("quartier");
            case STOP -> say("arrêt");
            case PLACE -> say("lieu de l’annuaire");
        };
    }

    private static String town(Commune commune, Gazetteer gazetteer) {
        String departement = Cog.bundled()
                .findDepartement(commune.departementCode())
                .map(Departement::name)
                .orElse(commune.departementCode());
        String line = commune.postalCodes().isEmpty()
                ? departement
                : commune.postalCodes().getFirst() + ", " + departement;
        Optional<Double> far = gazetteer
                .findMiddle()
                .flatMap(here -> commune.centre().map(here::metresTo))
                .filter(metres -> metres > FAR_METRES);
        return far.map(metres -> say("{0}, à {1} d’ici", line, French.distance(rounded(metres))))
                .orElse(line);
    }

    /** To ten kilometres. */
    private static int rounded(double metres) {
        return (int) Math.round(metres / 10_000) * 10_000;
    }

    /** « Par exemple : Lormont, 33800 ou Bacalan », with names of the territory. */
    public static @Nullable String examples(Gazetteer gazetteer) {
        List<String> names = gazetteer.examples();
        return switch (names.size()) {
            case 0 -> null;
            case 1 -> say("Par exemple\u00a0: {0}", names.getFirst());
            case 2 -> say("Par exemple\u00a0: {0}, ou {1}", names.getFirst(), names.getLast());
            default -> say("Par exemple\u00a0: {0}, {1} ou {2}", names.getFirst(), names.get(1), names.getLast());
        };
    }
}
