package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of requests for an account. */
@Repository
class AccessRequestRepository {
    /** Account and identity together, or neither: an address that is taken stops everything. */
    private static final String ACCEPT = """
            with request as (
                select id, issuer, subject, name, lower(email) as email, siret from identity.access_request
                where id = :id and state = 'asked' and email <> ''
            ), opened as (
                insert into identity.account (id, email, name, state, created_at)
                select :account, email, name, 'active', :now from request
                on conflict do nothing returning id
            ), linked as (
                insert into identity.external_identity (issuer, subject, account_id, linked_at, siret)
                select request.issuer, request.subject, opened.id, :now, request.siret from request, opened
                returning account_id
            ), closed as (
                delete from identity.access_request using linked where access_request.id = :id
            )
            select account_id from linked
            """;

    private final JdbcClient sql;

    AccessRequestRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void forgetUnasked(Instant before) {
        sql.sql("delete from identity.access_request where state = 'offered' and created_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    /** Somebody who already asked keeps her place; only the handle and what the provider says are new. */
    void offer(Identity identity, String handleHash, Instant now) {
        sql.sql("""
                        insert into identity.access_request
                            (id, handle_hash, issuer, subject, name, email, siret, state, created_at)
                        values (:id, :handle, :issuer, :subject, :name, :email, :siret, 'offered', :now)
                        on conflict (issuer, subject) do update set handle_hash = excluded.handle_hash,
                            name = excluded.name, email = excluded.email, siret = excluded.siret
                        """)
                .params(Map.of(
                        "id", UUID.randomUUID(),
                        "handle", handleHash,
                        "issuer", identity.issuer(),
                        "subject", identity.subject(),
                        "name", identity.name(),
                        "email", identity.email(),
                        "now", Timestamp.from(now)))
                .param("siret", identity.siret())
                .update();
    }

    boolean ask(String handleHash, Instant notBefore, Instant now) {
        return sql.sql("""
                        update identity.access_request set state = 'asked',
                            created_at = case when state = 'asked' then created_at else :now end
                        where handle_hash = :handle and (state = 'asked' or created_at >= :before)
                        """)
                        .params(Map.of(
                                "handle", handleHash,
                                "before", Timestamp.from(notBefore),
                                "now", Timestamp.from(now)))
                        .update()
                == 1;
    }

    List<AccessRequest> list() {
        return sql.sql("""
                        select id, name, email, siret, created_at from identity.access_request
                        where state = 'asked' order by created_at, id
                        """)
                .query((row, number) -> new AccessRequest(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("siret"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    Optional<AccountId> accept(UUID request, Instant now) {
        return sql.sql(ACCEPT)
                .params(Map.of("id", request, "account", UUID.randomUUID(), "now", Timestamp.from(now)))
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    void forget(Identity identity) {
        sql.sql("delete from identity.access_request where issuer = :issuer and subject = :subject")
                .params(Map.of("issuer", identity.issuer(), "subject", identity.subject()))
                .update();
    }

    boolean dismiss(UUID request) {
        return sql.sql("delete from identity.access_request where id = :id")
                        .param("id", request)
                        .update()
                == 1;
    }
}
