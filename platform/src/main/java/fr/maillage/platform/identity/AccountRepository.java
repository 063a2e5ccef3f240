package fr.maillage.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of accounts and of what they may do. */
@Repository
class AccountRepository {
    private final JdbcClient sql;

    AccountRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when somebody already has this address. */
    boolean add(AccountId id, String email, String name, Account.State state, Instant now) {
        return sql.sql("""
                        insert into identity.account (id, email, name, state, created_at)
                        values (:id, :email, :name, :state, :now) on conflict do nothing
                        """)
                        .params(Map.of(
                                "id", id.value(),
                                "email", email.strip().toLowerCase(Locale.ROOT),
                                "name", name,
                                "state", code(state),
                                "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    Optional<Account> find(AccountId id) {
        return sql.sql("select id, email, name, state from identity.account where id = :id")
                .param("id", id.value())
                .query(AccountRepository::account)
                .optional()
                .map(this::withGrants);
    }

    Account get(AccountId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }

    Optional<Account> findByEmail(String email) {
        return sql.sql("select id, email, name, state from identity.account where email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(AccountRepository::account)
                .optional()
                .map(this::withGrants);
    }

    List<Account> list() {
        return sql
                .sql("select id, email, name, state from identity.account order by name, id")
                .query(AccountRepository::account)
                .list()
                .stream()
                .map(this::withGrants)
                .toList();
    }

    boolean hasAdministrator() {
        return sql.sql("""
                        select count(*) from identity.account a join identity.account_grant g on g.account_id = a.id
                        where a.state = 'active' and g.role = 'administrator'
                        """).query(Long.class).single() > 0;
    }

    void changeState(AccountId id, Account.State state) {
        sql.sql("update identity.account set state = :state where id = :id")
                .params(Map.of("id", id.value(), "state", code(state)))
                .update();
    }

    void rename(AccountId id, String name) {
        sql.sql("update identity.account set name = :name where id = :id")
                .params(Map.of("id", id.value(), "name", name))
                .update();
    }

    void changeEmail(AccountId id, String email) {
        sql.sql("update identity.account set email = :email where id = :id")
                .params(Map.of("id", id.value(), "email", email.strip().toLowerCase(Locale.ROOT)))
                .update();
    }

    void give(AccountId id, Grant grant, Instant now) {
        sql.sql("""
                        insert into identity.account_grant (account_id, role, scope_kind, scope_code, given_at)
                        values (:id, :role, :kind, :code, :now) on conflict do nothing
                        """)
                .params(grantParams(id, grant))
                .param("now", Timestamp.from(now))
                .update();
    }

    void takeBack(AccountId id, Grant grant) {
        sql.sql("""
                        delete from identity.account_grant
                        where account_id = :id and role = :role and scope_kind = :kind and scope_code = :code
                        """).params(grantParams(id, grant)).update();
    }

    List<Grant> listGrants(AccountId id) {
        return sql.sql("""
                        select role, scope_kind, scope_code from identity.account_grant
                        where account_id = :id order by role, scope_kind, scope_code
                        """)
                .param("id", id.value())
                .query((row, number) -> new Grant(
                        Role.of(row.getString("role")),
                        new Scope(
                                Scope.Kind.valueOf(row.getString("scope_kind").toUpperCase(Locale.ROOT)),
                                row.getString("scope_code"))))
                .list();
    }

    private static Map<String, Object> grantParams(AccountId id, Grant grant) {
        return Map.of(
                "id", id.value(),
                "role", grant.role().code(),
                "kind", grant.scope().kind().name().toLowerCase(Locale.ROOT),
                "code", grant.scope().code());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Account.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                List.of());
    }

    /** Asked once the first answer is read: one request never holds two connections, or ten at once would wait for ever. */
    private Account withGrants(Account bare) {
        return new Account(bare.id(), bare.email(), bare.name(), bare.state(), listGrants(bare.id()));
    }

    private static String code(Account.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
