package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same questions answered by PostgreSQL, as well as we know how: one narrow row a place, weighted French words under
 * GIN, mistakes by trigrams over the words known, points under GiST, services and facts as masks of bits in the row.
 */
final class PostgresSearch {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Integer> programmes = new HashMap<>();

    /** What it answered: the total, and how many rows of counts came with it. */
    record Answer(int total, int hits, int counts) {}

    PostgresSearch(Connection connection) {
        this.connection = connection;
    }

    /** Creates the table, fills it, and gives the planner all it wants to know. */
    void load(List<Place> places, LocalDate today) throws SQLException, IOException {
        run(resource("postgres-search-schema.sql"));
        PlaceText text = new PlaceText(List.of());
        String insert =
                "insert into place values (?, ?, to_tsvector_of(?, ?, ?, ?), ll_to_earth(?, ?), ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement row = connection.prepareStatement(insert)) {
            for (int i = 0; i < places.size(); i++) {
                row(row, i, places.get(i), text, today);
                row.addBatch();
                if (i % BATCH == BATCH - 1) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
        run(resource("postgres-search-indexes.sql"));
        run("vacuum analyze place");
        run("vacuum analyze word");
    }

    private void row(PreparedStatement row, int rank, Place place, PlaceText text, LocalDate today)
            throws SQLException {
        row.setInt(1, rank);
        row.setString(2, place.name());
        List<PlaceText.Part> parts = text.of(place);
        row.setString(3, joined(parts, 7, 10));
        row.setString(4, joined(parts, 5, 6));
        row.setString(5, joined(parts, 3, 4));
        row.setString(6, joined(parts, 1, 2));
        GeoPoint point = place.location().point();
        row.setObject(7, point == null ? null : point.latitude(), Types.DOUBLE);
        row.setObject(8, point == null ? null : point.longitude(), Types.DOUBLE);
        row.setString(9, place.location().communeCode());
        row.setInt(10, Freshness.of(place.provenance().checkedOn(), today).ordinal());
        row.setArray(11, masks(place));
        row.setInt(12, ServiceMask.bits(0, place.reception().equipment()));
        row.setInt(13, ServiceMask.bits(0, place.reception().accommodations()));
        row.setInt(14, mask(place.reception().languages(), languages));
        row.setInt(15, mask(FacetTable.programmes(place), programmes));
    }

    private static String joined(List<PlaceText.Part> parts, int least, int most) {
        return parts.stream()
                .filter(part -> part.weight() >= least && part.weight() <= most)
                .map(PlaceText.Part::text)
                .collect(Collectors.joining(" \n "));
    }

    private Array masks(Place place) throws SQLException {
        Object[] masks = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(ServiceMask.ofPlace(place)),
                        place.services().stream().map(service -> ServiceMask.of(place, service)))
                .distinct()
                .toArray();
        return connection.createArrayOf("int4", masks);
    }

    private static int mask(Collection<String> values, Map<String, Integer> numbers) {
        int mask = 0;
        for (String value : values) {
            mask |= 1 << numbers.computeIfAbsent(value, unseen -> numbers.size());
        }
        return mask;
    }

    /** Makes the connection ready for questions, one at a time, without help of other processes. */
    void prepare() throws SQLException, IOException {
        run("set jit = off; set max_parallel_workers_per_gather = 0; set work_mem = '256MB';"
                + "set plan_cache_mode = force_custom_plan; set pg_trgm.similarity_threshold = 0.3");
        run(PostgresQuestion.prepare(resource("postgres-search-question.sql"), languages.size(), programmes.size()));
    }

    /** Answers one question, the first page of places and all counts included; hours are not asked. */
    Answer ask(PlaceQuery query) throws SQLException {
        String tsquery = tsquery(query.text());
        String call = PostgresQuestion.execute(
                query, tsquery, known(query.languages(), languages), known(query.programmes(), programmes));
        int total = 0;
        int hits = 0;
        int counts = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(call)) {
            while (rows.next()) {
                switch (rows.getString(1)) {
                    case "total" -> total = rows.getInt(3);
                    case "hit" -> hits++;
                    default -> counts++;
                }
            }
        }
        return new Answer(total, hits, counts);
    }

    private @Nullable String tsquery(String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select question(?)")) {
            statement.setString(1, text);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static int known(Collection<String> values, Map<String, Integer> numbers) {
        int mask = 0;
        for (String value : values) {
            mask |= 1 << numbers.getOrDefault(value, 31);
        }
        return mask;
    }

    /** Runs a script of statements. */
    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** A text beside this class. */
    static String resource(String name) throws IOException {
        try (InputStream stream = PostgresSearch.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }
}
