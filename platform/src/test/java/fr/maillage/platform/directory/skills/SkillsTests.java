package fr.maillage.platform.directory.skills;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.DirectoryFixtures;
import fr.maillage.platform.directory.Offer;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceFixtures;
import fr.maillage.platform.guard.GuardFixtures;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Contest;
import fr.maillage.platform.identity.JournalFixtures;
import fr.maillage.platform.kernel.SettingsFixtures;
import fr.maillage.platform.territory.TerritoriesBench;
import fr.maillage.platform.vault.Vault;
import fr.maillage.platform.vault.VaultBench;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class SkillsTests {
    private static final Caller ANYONE = new Caller.Anyone();
    private static final Caller MODERATOR = new Caller.Console();

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient sql = JdbcClient.create(database);
    private final Vault vault = VaultBench.on(database);
    private final Directory directory = DirectoryFixtures.on(database);
    private final SkillShelf shelf = new SkillShelf();
    private final Skills skills = at(DirectoryFixtures.CLOCK);

    @Test
    void goes_from_three_fields_to_the_shelf() {
        Place place = PlaceFixtures.place("Médiathèque de Lormont")
                .phone("+33556000001")
                .build();
        directory.publish(new Offer(List.of(place), List.of(), List.of(), List.of()), "essai");
        declare("Scanner un document avec un téléphone", "");
        Skill waiting = skills.list(SkillState.PROPOSED).getFirst();
        assertThat(waiting.theme()).isEqualTo(Need.PRINT);
        skills.decide(waiting, new SkillDecision.Publish(waiting.what(), Need.PRINT, place.id(), ""), MODERATOR);
        refresh(skills);
        assertThat(shelf.find("33249", Set.of(Need.PRINT), "scan docu"))
                .singleElement()
                .satisfies(skill -> assertThat(skill.through()).isEqualTo("Médiathèque de Lormont"))
                .satisfies(skill -> assertThat(skill.phone()).isEqualTo("+33556000001"));
    }

    @Test
    void nothing_is_public_before_somebody_read_it() {
        declare("Faire une visio avec la famille", "");
        refresh(skills);
        assertThat(shelf.find("", Set.of(), "")).isEmpty();
    }

    @Test
    void how_to_reach_the_declarer_is_sealed_and_its_reading_journaled() {
        declare("Faire une visio avec la famille", "06 12 34 56 78");
        byte[] stored = sql.sql("select contact from directory.skill")
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("34 56");
        Skill skill = skills.list(SkillState.PROPOSED).getFirst();
        assertThat(skills.readContact(skill, MODERATOR)).contains("06 12 34 56 78");
        assertThat(readings()).isEqualTo(1);
    }

    @Test
    void refuses_a_number_in_the_words_that_everybody_reads() {
        assertThat(skills.declare(
                        new SkillDraft("Appelez le 06 12 34 56 78", "Lormont", "le soir", ""), "192.0.2.1", ANYONE))
                .isInstanceOfSatisfying(
                        Declaration.Refused.class,
                        refused -> assertThat(refused.input()).isEqualTo("quoi"));
    }

    @Test
    void refuses_a_commune_of_another_territory() {
        assertThat(skills.declare(
                        new SkillDraft("Scanner un document", "Marseille", "le soir", ""), "192.0.2.1", ANYONE))
                .isInstanceOfSatisfying(
                        Declaration.Refused.class,
                        refused -> assertThat(refused.input()).isEqualTo("ou"));
    }

    @Test
    void a_refusal_or_a_withdrawal_erases_how_to_reach_the_declarer() {
        Declaration.Declared first = declare("Scanner un document", "a@b.example");
        declare("Ouvrir une boîte de courriel", "c@d.example");
        assertThat(skills.withdraw(first.code().toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        skills.decide(skills.list(SkillState.PROPOSED).getFirst(), new SkillDecision.Refuse("trop vague"), MODERATOR);
        assertThat(contacts()).isZero();
        assertThat(skills.withdraw("AAAA-BBBB-CCCC")).isFalse();
    }

    @Test
    void of_moderators_who_decide_at_once_one_decides() {
        declare("Scanner un document", "a@b.example");
        Skill skill = skills.list(SkillState.PROPOSED).getFirst();
        AtomicInteger turn = new AtomicInteger();
        List<Boolean> decided = Contest.of(
                8,
                () -> skills.decide(
                        skill,
                        turn.getAndIncrement() % 2 == 0
                                ? new SkillDecision.Publish(skill.what(), Need.PRINT, null, "")
                                : new SkillDecision.Refuse("trop vague"),
                        MODERATOR));
        assertThat(decided).filteredOn(done -> done).hasSize(1);
        assertThat(sql.sql("select count(*) from identity.journal"
                                + " where action in ('petite compétence publiée', 'petite compétence refusée')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void is_asked_again_after_a_year_and_leaves_two_months_later() {
        declare("Scanner un document", "a@b.example");
        Skill skill = skills.list(SkillState.PROPOSED).getFirst();
        skills.decide(skill, new SkillDecision.Publish(skill.what(), Need.PRINT, null, ""), MODERATOR);
        Skills nextYear = at(Clock.offset(DirectoryFixtures.CLOCK, Duration.ofDays(366)));
        nextYear.age();
        refresh(nextYear);
        assertThat(shelf.find("", Set.of(), "")).isEmpty();
        assertThat(nextYear.list(SkillState.ASKED_AGAIN)).hasSize(1);
        at(Clock.offset(DirectoryFixtures.CLOCK, Duration.ofDays(366 + 62))).age();
        assertThat(nextYear.list(SkillState.LEFT)).hasSize(1);
        assertThat(contacts()).isZero();
    }

    private Declaration.Declared declare(String what, String contact) {
        SkillDraft draft = new SkillDraft(what, "Lormont", "à la médiathèque, le mercredi", contact);
        return (Declaration.Declared) skills.declare(draft, "192.0.2.1", ANYONE);
    }

    private void refresh(Skills from) {
        new SkillRefresh(from, shelf, directory).refresh();
    }

    private int contacts() {
        return sql.sql("select count(contact) from directory.skill")
                .query(Integer.class)
                .single();
    }

    private int readings() {
        return sql.sql("select count(*) from identity.reading")
                .query(Integer.class)
                .single();
    }

    private Skills at(Clock clock) {
        return new Skills(
                new SkillRepository(sql, SettingsFixtures.bordeaux()),
                new SkillRules(TerritoriesBench.on(database)),
                GuardFixtures.throttle(database, vault, clock),
                vault,
                JournalFixtures.on(database, clock),
                new JdbcTransactionManager(database),
                clock);
    }
}
