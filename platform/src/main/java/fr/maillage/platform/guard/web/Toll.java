package fr.maillage.platform.guard.web;

import fr.maillage.platform.guard.Bucket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request costs, and of what.
 *
 * @param cost one for a page; more for what holds more
 */
record Toll(Bucket bucket, int cost) {
    /** The whole directory in one file: what ten lists cost. */
    private static final int FILE = 10;
    /** How many places of a page of the API cost one. */
    private static final int PLACES = 25;

    private static final int MOST_PLACES = 100;
    private static final int USUAL_PLACES = 50;
    private static final String DATA = "/donnees/";

    /**
     * What an address costs; nothing when it is cheap.
     *
     * @param limit how many places are asked for in one page of the API, as the address says it
     */
    static Optional<Toll> of(String method, String path, @Nullable String limit) {
        if (method.equals("POST") && isEntrance(path)) {
            return Optional.of(new Toll(Bucket.ENTRANCE, 1));
        }
        if (path.endsWith(".pdf")) {
            return Optional.of(new Toll(Bucket.PRINT, 1));
        }
        if (isOfTheApi(path)) {
            return Optional.of(new Toll(Bucket.DATA, isList(path) ? 1 + places(limit) / PLACES : 1));
        }
        if (path.startsWith(DATA)) {
            return Optional.of(new Toll(Bucket.DATA, path.matches(".*\\.(?:atom|jsonld|schema\\.json)") ? 1 : FILE));
        }
        boolean list = path.equals("/lieux")
                || path.equals("/lieux/filtres")
                || path.startsWith("/trouver")
                || path.startsWith("/integre/");
        return list ? Optional.of(new Toll(Bucket.SEARCH, 1)) : Optional.empty();
    }

    /** True for a door that keeps a question for each who knocks. */
    private static boolean isEntrance(String path) {
        return path.equals("/connexion/cle/question")
                || path.startsWith("/connexion/externe")
                || (path.startsWith("/invitation/") && path.endsWith("/externe"));
    }

    /** True for an address of the reading API, the only ones whose cost depends on their parameters. */
    static boolean isOfTheApi(String path) {
        return path.startsWith("/api/v1/") || path.startsWith("/api/hsds");
    }

    /** The other addresses of the API give one thing, or say what it is. */
    private static boolean isList(String path) {
        return path.matches("/api/(?:v1|hsds)/[a-z_]+");
    }

    private static int places(@Nullable String limit) {
        if (limit == null || !limit.matches("\\d{1,3}")) {
            return USUAL_PLACES;
        }
        return Math.min(MOST_PLACES, Integer.parseInt(limit));
    }
}
