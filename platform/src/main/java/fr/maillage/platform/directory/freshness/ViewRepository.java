package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.SheetSeen;
import fr.maillage.platform.kernel.Settings;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All SQL of the counts of opened sheets. */
@Repository
class ViewRepository {
    private static final String ADD = """
            insert into directory.sheet_view (territory, place_id, day, views)
            values (:territory, :place, :day, :number)
            on conflict (territory, place_id, day)
            do update set views = directory.sheet_view.views + excluded.views
            """;
    private static final String SUMS = """
            select place_id, sum(views) as views from directory.sheet_view
            where territory = :territory and day >= :since group by place_id
            """;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final String territory;

    ViewRepository(JdbcClient sql, PlatformTransactionManager transactions, Settings settings) {
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
        this.territory = settings.territory();
    }

    /** Adds in one order on every node, so that two batches never wait for each other. */
    void add(Map<SheetSeen, Integer> counts) {
        transactions.executeWithoutResult(status -> counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<SheetSeen, Integer> count) ->
                                count.getKey().place().value())
                        .thenComparing(count -> count.getKey().day()))
                .forEach(count -> add(count.getKey(), count.getValue())));
    }

    Map<PlaceId, Integer> sums(LocalDate since) {
        Map<PlaceId, Integer> sums = new HashMap<>();
        sql.sql(SUMS)
                .params(Map.of("territory", territory, "since", Date.valueOf(since)))
                .query((row, number) ->
                        Map.entry(new PlaceId(row.getObject("place_id", UUID.class)), row.getInt("views")))
                .list()
                .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
        return sums;
    }

    private void add(SheetSeen seen, int number) {
        sql.sql(ADD)
                .params(Map.of(
                        "territory",
                        territory,
                        "place",
                        seen.place().value(),
                        "day",
                        Date.valueOf(seen.day()),
                        "number",
                        number))
                .update();
    }
}
