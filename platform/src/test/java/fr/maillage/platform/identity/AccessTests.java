package fr.maillage.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.platform.database.TestDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.server.ResponseStatusException;

/** A refusal looks like nothing at all, and is written down. */
class AccessTests {
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Access access = new Access(new Journal(sql, Clock.systemUTC()));

    @Test
    void whoever_may_not_is_answered_not_found_and_journaled() {
        assertThatThrownBy(() -> access.require(new Caller.Anyone(), Right.MODERATE, Target.territory(), "lieu 12"))
                .isInstanceOfSatisfying(
                        ResponseStatusException.class,
                        no -> assertThat(no.getStatusCode().value()).isEqualTo(404));
        assertThat(journaled()).isEqualTo(1);
    }

    @Test
    void whoever_may_passes_without_a_line() {
        assertThatCode(() -> access.require(new Caller.Console(), Right.MODERATE, Target.territory(), "lieu 12"))
                .doesNotThrowAnyException();
        assertThat(journaled()).isZero();
    }

    private long journaled() {
        return sql.sql(
                        "select count(*) from identity.journal where action = 'accès refusé (MODERATE)' and subject = 'lieu 12'")
                .query(Long.class)
                .single();
    }
}
