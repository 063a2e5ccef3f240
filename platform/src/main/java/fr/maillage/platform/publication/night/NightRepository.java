package fr.maillage.platform.publication.night;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which night each shelf has been through. The row of a shelf, held for a transaction, says who is at it. */
@Repository
class NightRepository {
    private final JdbcClient database;

    NightRepository(JdbcClient database) {
        this.database = database;
    }

    /** True when this night is still to be done and nobody else is at it; then the row is ours until the transaction ends. */
    boolean claim(String shelf, LocalDate night) {
        database.sql("insert into publication.shelf (name) values (:shelf) on conflict do nothing")
                .param("shelf", shelf)
                .update();
        return database.sql("""
                select 1 from publication.shelf
                where name = :shelf and (night is null or night < :night)
                for update skip locked
                """)
                .param("shelf", shelf)
                .param("night", night)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void done(String shelf, LocalDate night) {
        database.sql("update publication.shelf set night = :night where name = :shelf")
                .param("shelf", shelf)
                .param("night", night)
                .update();
    }
}
