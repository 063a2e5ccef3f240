package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.vault.Vault;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts wrong codes: ten a quarter of an hour from one network, two hundred from all of them. With codes of 60 bits,
 * guessing one then takes longer than the letters live, by far. Networks are kept as marks, a quarter of an hour.
 */
@Repository
class CodeTries {
    private static final int FROM_ONE = 10;
    private static final int FROM_ALL = 200;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String EVERYBODY = "all";
    private static final String ADD = """
            insert into directory.code_try (territory, who, since, tries) values (:territory, :who, :now, 1)
            on conflict (territory, who) do update set
                tries = case when directory.code_try.since < :start then 1 else directory.code_try.tries + 1 end,
                since = case when directory.code_try.since < :start then :now else directory.code_try.since end
            """;
    private static final String TRIES = """
            select coalesce(max(tries), 0) from directory.code_try
            where territory = :territory and who = :who and since >= :start
            """;

    private final JdbcClient sql;
    private final Vault vault;
    private final String territory;
    private final Clock clock;

    CodeTries(JdbcClient sql, Vault vault, Settings settings, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.territory = settings.territory();
        this.clock = clock;
    }

    boolean isAllowed(String network) {
        return tries(mark(network)) < FROM_ONE && tries(EVERYBODY) < FROM_ALL;
    }

    void failed(String network) {
        Instant now = clock.instant();
        sql.sql("delete from directory.code_try where territory = :territory and since < :start")
                .params(Map.of("territory", territory, "start", Timestamp.from(now.minus(WINDOW))))
                .update();
        for (String who : List.of(EVERYBODY, mark(network))) {
            sql.sql(ADD)
                    .params(Map.of(
                            "territory",
                            territory,
                            "who",
                            who,
                            "now",
                            Timestamp.from(now),
                            "start",
                            Timestamp.from(now.minus(WINDOW))))
                    .update();
        }
    }

    private String mark(String network) {
        return vault.mark("code", network);
    }

    private int tries(String who) {
        Instant start = clock.instant().minus(WINDOW);
        return sql.sql(TRIES)
                .params(Map.of("territory", territory, "who", who, "start", Timestamp.from(start)))
                .query(Integer.class)
                .single();
    }
}
