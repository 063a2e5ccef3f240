package fr.maillage.platform.directory;

import fr.maillage.engines.language.Language;
import fr.maillage.platform.kernel.Settings;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of translations. Callers hold the transaction. */
@Repository
class TranslationRepository {
    private static final String LIST = """
            select place_id, field, language, french, words, author, written_at, validator, validated_at,
                   falc_on, falc_readers
            from directory.translation where territory = :territory
            """;
    private static final String SAVE = """
            insert into directory.translation
                (territory, place_id, field, language, state, french, words, author, written_at, validator, validated_at,
                 falc_on, falc_readers)
            values (:territory, :place, :field, :language, :state, :french, :words, :author, :written, :validator,
                    :validated, :falcOn, :falcReaders)
            on conflict (territory, place_id, field, language, state) do update
            set french = excluded.french, words = excluded.words, author = excluded.author,
                written_at = excluded.written_at, validator = excluded.validator, validated_at = excluded.validated_at,
                falc_on = excluded.falc_on, falc_readers = excluded.falc_readers
            """;
    private static final String FORGET_PROPOSAL = """
            delete from directory.translation
            where territory = :territory and place_id = :place and field = :field and language = :language
              and state = 'proposed'
            """;
    private static final String NAME_REFERENT = """
            insert into directory.language_referent (territory, language, account, name, named_at)
            values (:territory, :language, :account, :name, :at)
            on conflict (territory, language) do update
            set account = excluded.account, name = excluded.name, named_at = excluded.named_at
            """;
    private static final String ADD_READINGS = """
            insert into directory.sheet_reading (territory, place_id, language, readings)
            values (:territory, :place, :language, :readings)
            on conflict (territory, place_id, language) do update
            set readings = directory.sheet_reading.readings + excluded.readings
            """;

    private final JdbcClient sql;
    private final String territory;

    TranslationRepository(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.territory = settings.territory();
    }

    List<Translation> listValidated() {
        return sql.sql(LIST + " and state = 'validated'")
                .param("territory", territory)
                .query(TranslationRepository::translation)
                .list();
    }

    /** Proposed and validated, of one language. */
    List<Translation> list(Language language) {
        return sql.sql(LIST + " and language = :language")
                .params(Map.of("territory", territory, "language", language.code()))
                .query(TranslationRepository::translation)
                .list();
    }

    void save(Translation translation) {
        Translation.Validation validation = translation.validation();
        Translation.Falc falc = translation.falc();
        sql.sql(SAVE)
                .params(key(translation))
                .param("state", validation == null ? "proposed" : "validated")
                .param("french", translation.french())
                .param("words", translation.words())
                .param("author", translation.author())
                .param("written", Timestamp.from(translation.writtenAt()))
                .param("validator", validation == null ? null : validation.referent())
                .param("validated", validation == null ? null : Timestamp.from(validation.at()))
                .param("falcOn", falc == null ? null : Date.valueOf(falc.on()))
                .param("falcReaders", falc == null ? null : falc.readers())
                .update();
    }

    void forgetProposal(Translation translation) {
        sql.sql(FORGET_PROPOSAL).params(key(translation)).update();
    }

    Optional<Referent> findReferent(Language language) {
        return sql.sql("""
                        select account, name from directory.language_referent
                        where territory = :territory and language = :language
                        """)
                .params(Map.of("territory", territory, "language", language.code()))
                .query((row, number) -> new Referent(row.getString("account"), row.getString("name")))
                .optional();
    }

    void nameReferent(Language language, Referent referent, Timestamp at) {
        sql.sql(NAME_REFERENT)
                .params(Map.of(
                        "territory", territory,
                        "language", language.code(),
                        "account", referent.account(),
                        "name", referent.name(),
                        "at", at))
                .update();
    }

    void addReadings(PlaceId place, Language language, long readings) {
        sql.sql(ADD_READINGS)
                .params(Map.of(
                        "territory",
                        territory,
                        "place",
                        place.value(),
                        "language",
                        language.code(),
                        "readings",
                        readings))
                .update();
    }

    List<Reading> listReadings() {
        return sql.sql("select place_id, language, readings from directory.sheet_reading where territory = :territory")
                .param("territory", territory)
                .query((row, number) -> new Reading(
                        new PlaceId(row.getObject("place_id", UUID.class)),
                        row.getString("language"),
                        row.getLong("readings")))
                .list();
    }

    /** How often a sheet was read in a language. */
    record Reading(PlaceId place, String language, long readings) {}

    private Map<String, Object> key(Translation translation) {
        return Map.of(
                "territory", territory,
                "place", translation.place().value(),
                "field", translation.field().code(),
                "language", translation.language().code());
    }

    private static Translation translation(ResultSet row, int number) throws SQLException {
        @Nullable String validator = row.getString("validator");
        @Nullable Timestamp validatedAt = row.getTimestamp("validated_at");
        @Nullable Date falcOn = row.getDate("falc_on");
        return new Translation(
                new PlaceId(row.getObject("place_id", UUID.class)),
                TranslatedField.find(row.getString("field")).orElseThrow(),
                Language.find(row.getString("language")).orElseThrow(),
                row.getString("french"),
                row.getString("words"),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant(),
                validator == null || validatedAt == null
                        ? null
                        : new Translation.Validation(validator, validatedAt.toInstant()),
                falcOn == null ? null : new Translation.Falc(falcOn.toLocalDate(), row.getString("falc_readers")));
    }
}
