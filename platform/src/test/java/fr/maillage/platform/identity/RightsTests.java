package fr.maillage.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, where. The table is written here a second time on purpose: changing a right takes two hands. */
class RightsTests {
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final Target THERE = new Target("33063", Set.of(ONE), OTHER);

    @ParameterizedTest
    @CsvSource({
        "OWN_ACCOUNT, false, CONTRIBUTOR HELPER MANAGER MODERATOR ADMINISTRATOR OPERATOR",
        "CORRECT_PLACE, false, CONTRIBUTOR MANAGER MODERATOR ADMINISTRATOR",
        "VERIFY_PLACE, false, HELPER MANAGER MODERATOR ADMINISTRATOR",
        "MODERATE, false, MODERATOR ADMINISTRATOR",
        "TELL_PROPOSERS, true, MODERATOR ADMINISTRATOR",
        "MERGE_PLACES, false, MODERATOR ADMINISTRATOR",
        "IMPORT_FILES, false, MODERATOR ADMINISTRATOR OPERATOR",
        "READ_FIGURES, false, MANAGER MODERATOR ADMINISTRATOR",
        "MANAGE_COLLEAGUES, true, MANAGER ADMINISTRATOR",
        "MANAGE_PEOPLE, true, ADMINISTRATOR",
        "READ_JOURNAL, true, ADMINISTRATOR",
        "MANAGE_TERMINALS, true, ADMINISTRATOR",
        "TRANSLATE, false, CONTRIBUTOR HELPER MANAGER MODERATOR ADMINISTRATOR",
        "OPERATE, true, OPERATOR ADMINISTRATOR"
    })
    void each_right_is_held_by_these_roles_and_no_other(Right right, boolean guarded, String roles) {
        Set<Role> held = Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        assertThat(EnumSet.allOf(Role.class))
                .allSatisfy(role ->
                        assertThat(right.heldBy(role)).as("%s %s", right, role).isEqualTo(held.contains(role)));
        assertThat(right.guarded()).isEqualTo(guarded);
    }

    @Test
    void a_scope_covers_what_lies_within_and_nothing_else() {
        assertThat(Scope.territory().covers(THERE)).isTrue();
        assertThat(Scope.commune("33063").covers(THERE)).isTrue();
        assertThat(Scope.commune("33039").covers(THERE)).isFalse();
        assertThat(Scope.organization(ONE).covers(THERE)).isTrue();
        assertThat(Scope.organization(OTHER).covers(THERE)).isFalse();
        assertThat(Scope.place(OTHER).covers(THERE)).isTrue();
        assertThat(Scope.place(ONE).covers(THERE)).isFalse();
    }

    @Test
    void only_the_whole_territory_covers_the_territory() {
        assertThat(List.of(Scope.commune("33063"), Scope.organization(ONE), Scope.place(ONE)))
                .noneMatch(scope -> scope.covers(Target.territory()));
        assertThat(Scope.territory().covers(Target.territory())).isTrue();
    }

    @Test
    void an_organization_is_covered_by_itself_and_by_no_commune() {
        assertThat(Scope.organization(ONE).covers(Target.organization(ONE))).isTrue();
        assertThat(Scope.organization(OTHER).covers(Target.organization(ONE))).isFalse();
        assertThat(Scope.commune("33063").covers(Target.organization(ONE))).isFalse();
    }

    @Test
    void a_scope_has_a_code_unless_it_is_the_territory() {
        assertThatThrownBy(() -> Scope.commune("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scope(Scope.Kind.TERRITORY, "33063")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Scope.organization(ONE).code()).isEqualTo(ONE.toString());
    }

    @Test
    void a_grant_takes_the_role_and_the_place_together() {
        Grant moderator = new Grant(Role.MODERATOR, Scope.commune("33063"));
        assertThat(moderator.allows(Right.MODERATE, THERE)).isTrue();
        assertThat(moderator.allows(Right.MODERATE, Target.territory())).isFalse();
        assertThat(moderator.allows(Right.MANAGE_PEOPLE, THERE)).isFalse();
    }

    @Test
    void two_grants_are_not_mixed_into_a_third() {
        Caller caller = caller(
                true,
                new Grant(Role.MODERATOR, Scope.commune("33039")),
                new Grant(Role.HELPER, Scope.commune("33063")));
        assertThat(caller.may(Right.MODERATE, THERE)).isFalse();
        assertThat(caller.may(Right.VERIFY_PLACE, THERE)).isTrue();
    }

    @Test
    void a_guarded_right_waits_for_the_second_factor() {
        Grant administrator = new Grant(Role.ADMINISTRATOR, Scope.territory());
        assertThat(caller(false, administrator).may(Right.MANAGE_PEOPLE, THERE)).isFalse();
        assertThat(caller(false, administrator).may(Right.MODERATE, THERE)).isTrue();
        assertThat(caller(true, administrator).may(Right.MANAGE_PEOPLE, THERE)).isTrue();
    }

    @Test
    void a_page_opens_to_whoever_holds_its_right_somewhere() {
        Caller helper = caller(false, new Grant(Role.HELPER, Scope.organization(OTHER)));
        assertThat(helper.maySomewhere(Right.VERIFY_PLACE)).isTrue();
        assertThat(helper.maySomewhere(Right.MODERATE)).isFalse();
        assertThat(caller(false).maySomewhere(Right.OWN_ACCOUNT)).isTrue();
        assertThat(caller(false).maySomewhere(Right.VERIFY_PLACE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void a_visitor_may_nothing_and_the_console_everything(Right right) {
        assertThat(new Caller.Anyone().may(right, THERE)).isFalse();
        assertThat(new Caller.Anyone().maySomewhere(right)).isFalse();
        assertThat(new Caller.Console().may(right, THERE)).isTrue();
        assertThat(new Caller.Console().maySomewhere(right)).isTrue();
    }

    @Test
    void the_product_by_itself_lets_files_in_and_does_nothing_else() {
        Caller product = new Caller.Product();
        assertThat(Arrays.stream(Right.values()).filter(right -> product.may(right, THERE)))
                .containsExactly(Right.IMPORT_FILES);
        assertThat(Arrays.stream(Right.values()).filter(product::maySomewhere)).containsExactly(Right.IMPORT_FILES);
        assertThat(product.pseudonym()).isEqualTo("le produit");
        assertThat(product.publicWords()).isEqualTo("Maillage, de lui-même");
    }

    @Test
    void history_names_the_highest_role_and_the_journal_an_identity() {
        Caller.SignedIn moussa = caller(
                false, new Grant(Role.HELPER, Scope.territory()), new Grant(Role.MODERATOR, Scope.commune("33063")));
        assertThat(moussa.publicWords()).isEqualTo("Modérateur du territoire");
        assertThat(moussa.pseudonym()).isEqualTo("compte " + moussa.account());
        assertThat(caller(false).publicWords()).isEqualTo("Une personne inscrite");
        assertThat(new Caller.Anyone().publicWords()).isEqualTo("Une personne sans compte");
        assertThat(new Caller.Anyone().pseudonym()).isEqualTo("inconnu");
        assertThat(new Caller.Console().publicWords()).isEqualTo("Exploitant");
        assertThat(new Caller.Console().pseudonym()).isEqualTo("ligne de commande");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_is_read_back_from_its_code(Role role) {
        assertThat(Role.of(role.code())).isEqualTo(role);
        assertThat(role.words()).isNotEmpty();
        assertThat(role.duty()).endsWith(".");
        assertThatThrownBy(() -> Role.of("roi")).hasMessageContaining("roi");
    }

    private static Caller.SignedIn caller(boolean strong, Grant... grants) {
        return new Caller.SignedIn(AccountId.fresh(), "Quelqu’un", List.of(grants), strong);
    }
}
