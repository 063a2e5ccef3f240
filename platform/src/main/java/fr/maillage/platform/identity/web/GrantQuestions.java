package fr.maillage.platform.identity.web;

import fr.maillage.engines.text.Folding;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.People;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.identity.ScopeBook;
import fr.maillage.platform.identity.ScopeNames;
import fr.maillage.platform.identity.Target;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks which role and where, and understands the answer: a name of a structure, a place or a commune, and a choice when
 * several bear it. A manager chooses among her own structures.
 */
@Component
class GrantQuestions {
    private static final Set<Role> EVERYWHERE = Set.of(Role.ADMINISTRATOR, Role.OPERATOR);

    private final People people;
    private final ScopeNames names;

    GrantQuestions(People people, ScopeNames names) {
        this.people = people;
        this.names = names;
    }

    /**
     * What was answered, and the questions as they are shown next.
     *
     * @param grant the right that the answers make, when they are complete
     */
    record Answer(
            Choices role, @Nullable Field where, @Nullable Choices which, Optional<Grant> grant) {
        Answer refused(String sentence) {
            return new Answer(
                    new Choices(role.name(), role.label(), role.hint(), sentence, role.options()), where, which, grant);
        }
    }

    Answer first(Caller.SignedIn caller) {
        return ask(caller, null, "", null, List.of(), "", null);
    }

    Answer read(Caller.SignedIn caller, String roleCode, String where, String choice) {
        Optional<Role> role = roles(caller).stream()
                .filter(one -> one.code().equals(roleCode))
                .findFirst();
        if (role.isEmpty()) {
            return ask(caller, null, where, null, List.of(), choice, null).refused("Choisissez un rôle.");
        }
        if (EVERYWHERE.contains(role.get()) || (role.get() == Role.MODERATOR && where.isBlank() && choice.isEmpty())) {
            return complete(caller, role.get(), new Grant(role.get(), Scope.territory()));
        }
        Optional<Grant> chosen =
                PeopleController.grant(role.get(), choice).filter(grant -> people.mayGive(caller, grant));
        if (chosen.isPresent()) {
            return complete(caller, role.get(), chosen.get());
        }
        return isManager(caller) ? ofOwn(caller, role.get()) : find(caller, role.get(), where);
    }

    private Answer find(Caller.SignedIn caller, Role role, String where) {
        if (where.isBlank()) {
            return ask(caller, role, where, "Écrivez le nom d’une structure ou d’un lieu.", List.of(), "", null);
        }
        List<ScopeBook.Named> found = names.search(where).stream()
                .filter(named -> people.mayGive(caller, new Grant(role, named.scope())))
                .toList();
        List<ScopeBook.Named> exact = found.stream()
                .filter(named -> Folding.fold(named.name()).equals(Folding.fold(where)))
                .toList();
        if (exact.size() == 1) {
            return complete(caller, role, new Grant(role, exact.getFirst().scope()));
        }
        return found.isEmpty()
                ? ask(
                        caller,
                        role,
                        where,
                        "Rien ne porte ce nom dans l’annuaire, ou ce rôle ne s’y donne pas. Essayez un autre mot du nom.",
                        List.of(),
                        "",
                        null)
                : ask(caller, role, where, null, found, "", "Choisissez lequel, puis continuez.");
    }

    /** A manager of one structure is asked nothing more; one of several chooses. */
    private Answer ofOwn(Caller.SignedIn caller, Role role) {
        List<ScopeBook.Named> own = own(caller);
        return own.size() == 1
                ? complete(caller, role, new Grant(role, own.getFirst().scope()))
                : ask(caller, role, "", null, own, "", "Choisissez une structure.");
    }

    private Answer complete(Caller.SignedIn caller, Role role, Grant grant) {
        Answer asked = ask(caller, role, "", null, List.of(), "", null);
        return new Answer(asked.role(), asked.where(), asked.which(), Optional.of(grant));
    }

    private Answer ask(
            Caller.SignedIn caller,
            @Nullable Role chosen,
            String where,
            @Nullable String wrong,
            List<ScopeBook.Named> found,
            String choice,
            @Nullable String which) {
        Choices role = new Choices(
                "role",
                "Que fera cette personne ?",
                null,
                null,
                roles(caller).stream()
                        .map(one -> new Choice(one.code(), one.words(), one.duty(), one == chosen))
                        .toList());
        List<ScopeBook.Named> offered = isManager(caller) && own(caller).size() > 1 ? own(caller) : found;
        Choices whichOne = offered.isEmpty()
                ? null
                : new Choices(
                        "choix",
                        "Lequel ?",
                        null,
                        which,
                        offered.stream()
                                .map(named -> new Choice(
                                        code(named.scope()),
                                        named.name(),
                                        named.detail(),
                                        code(named.scope()).equals(choice)))
                                .toList());
        return new Answer(role, isManager(caller) ? null : where(where, wrong), whichOne, Optional.empty());
    }

    private static Field where(String typed, @Nullable String wrong) {
        Field box = Field.text(
                        "lieu",
                        "Où ?",
                        typed,
                        "Le nom d’une structure ou d’un lieu. Pour un modérateur : une commune, ou rien pour tout le territoire. Sans effet pour un administrateur et un exploitant.")
                .known("text", "off");
        return wrong == null ? box : box.wrong(wrong);
    }

    private List<Role> roles(Caller.SignedIn caller) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        !isManager(caller) || role == Role.CONTRIBUTOR || role == Role.HELPER || role == Role.MANAGER)
                .toList();
    }

    private static boolean isManager(Caller.SignedIn caller) {
        return !caller.may(Right.MANAGE_PEOPLE, Target.territory());
    }

    private List<ScopeBook.Named> own(Caller.SignedIn caller) {
        return caller.grants().stream()
                .filter(grant -> grant.role() == Role.MANAGER)
                .map(grant -> new ScopeBook.Named(grant.scope(), names.nameOf(grant.scope()), "structure"))
                .toList();
    }

    private static String code(Scope scope) {
        return scope.kind().name().toLowerCase(Locale.ROOT) + ":" + scope.code();
    }
}
