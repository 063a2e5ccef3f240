package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.kernel.Settings;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who accepted which version of the charter of contributors. A new version asks everybody again, once. */
@Component
public class Charters {
    /** The version of the text packed with the program; the text says it too. */
    public static final String VERSION = "1";

    private final JdbcClient sql;
    private final Journal journal;
    private final String territory;
    private final Clock clock;

    Charters(JdbcClient sql, Journal journal, Settings settings, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.territory = settings.territory();
        this.clock = clock;
    }

    /** True when a person accepted the present version. */
    public boolean isAccepted(Caller.SignedIn person) {
        return sql.sql("select count(*) from directory.charter_acceptance where territory = :territory"
                                + " and account_id = :account and version = :version")
                        .params(Map.of(
                                "territory", territory,
                                "account", person.account().value(),
                                "version", VERSION))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A person accepts the present version. */
    public void accept(Caller.SignedIn person) {
        int added = sql.sql("insert into directory.charter_acceptance (territory, account_id, version, accepted_at)"
                        + " values (:territory, :account, :version, :at) on conflict do nothing")
                .params(Map.of(
                        "territory",
                        territory,
                        "account",
                        person.account().value(),
                        "version",
                        VERSION,
                        "at",
                        Timestamp.from(clock.instant())))
                .update();
        if (added == 1) {
            journal.record(person.pseudonym(), "charte acceptée", "version " + VERSION);
        }
    }
}
