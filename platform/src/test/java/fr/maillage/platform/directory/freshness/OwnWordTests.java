package fr.maillage.platform.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordTests {
    private final FieldBench bench = new FieldBench();
    private final Place place = bench.add(FieldBench.stale("Médiathèque"));

    @Test
    void whoever_keeps_the_place_makes_it_fresh_in_one_press() {
        bench.ownWord.confirm(place, keeper(Role.CONTRIBUTOR, place));
        assertThat(bench.now(place.id()).provenance().checkedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(bench.causes(place.id())).last().asString().contains("confirmé par le lieu");
        assertThat(bench.calls.list(FieldBench.caller("Hugo"), CallFilter.ALL)).isEmpty();
    }

    @Test
    void the_word_of_the_place_is_for_those_who_keep_it() {
        Place other = bench.add(FieldBench.stale("Autre lieu"));
        assertThat(OwnWord.isOf(keeper(Role.CONTRIBUTOR, place), place)).isTrue();
        assertThat(OwnWord.isOf(keeper(Role.MANAGER, place), place)).isTrue();
        assertThat(OwnWord.isOf(keeper(Role.CONTRIBUTOR, place), other)).isFalse();
    }

    @Test
    void the_team_of_the_territory_calls_instead() {
        for (Role role : List.of(Role.HELPER, Role.MODERATOR, Role.ADMINISTRATOR, Role.OPERATOR)) {
            assertThat(OwnWord.isOf(person(new Grant(role, Scope.territory())), place))
                    .as(role.words())
                    .isFalse();
        }
        assertThat(OwnWord.isOf(new Caller.Anyone(), place)).isFalse();
    }

    private static Caller keeper(Role role, Place place) {
        return person(new Grant(role, Scope.place(place.id().value())));
    }

    private static Caller person(Grant grant) {
        return new Caller.SignedIn(AccountId.fresh(), "Léa", List.of(grant), true);
    }
}
