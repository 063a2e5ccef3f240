package fr.maillage.platform.orientation;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.kernel.Settings;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All SQL of anonymous questions. */
@Repository
class QuestionRepository {
    private static final String ADD = """
            insert into orientation.question_count (territory, day, commune_code, need, answered, questions)
            values (:territory, :day, :commune, :need, :answered, :number)
            on conflict (territory, day, commune_code, need, answered)
            do update set questions = orientation.question_count.questions + excluded.questions
            """;
    private static final String UNMET = """
            select commune_code, need, sum(questions) as questions from orientation.question_count
            where territory = :territory and not answered and day >= :since
            group by commune_code, need order by questions desc, commune_code, need
            """;

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final String territory;

    QuestionRepository(JdbcClient sql, PlatformTransactionManager transactions, Settings settings) {
        this.sql = sql;
        this.transactions = new TransactionTemplate(transactions);
        this.territory = settings.territory();
    }

    void add(Map<AnonymousQuestion, Integer> counts) {
        transactions.executeWithoutResult(status -> counts.forEach(this::add));
    }

    List<UnmetNeed> listUnmet(LocalDate since) {
        return sql.sql(UNMET)
                .params(Map.of("territory", territory, "since", Date.valueOf(since)))
                .query((row, number) -> new UnmetNeed(
                        row.getString("commune_code"), Need.valueOf(row.getString("need")), row.getInt("questions")))
                .list();
    }

    private void add(AnonymousQuestion question, int number) {
        sql.sql(ADD)
                .param("territory", territory)
                .param("day", Date.valueOf(question.day()))
                .param("commune", question.communeCode())
                .param("need", question.need().name())
                .param("answered", question.answered())
                .param("number", number)
                .update();
    }
}
