package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.People;
import fr.maillage.platform.identity.PeopleOutcome;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Field;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Inviting somebody, and giving a right to somebody known: the same questions, in plain words. */
@Controller
@Requires(Right.MANAGE_COLLEAGUES)
class GrantController {
    private static final String INVITE = "/equipe/personnes/inviter";
    private static final String GIVE = "/equipe/personnes/{id}/droits";

    private final People people;
    private final GrantQuestions questions;
    private final PeopleController pages;
    private final Access access;
    private final AccountWords words;

    GrantController(
            People people, GrantQuestions questions, PeopleController pages, Access access, AccountWords words) {
        this.people = people;
        this.questions = questions;
        this.pages = pages;
        this.access = access;
        this.words = words;
    }

    @GetMapping(INVITE)
    ResponseEntity<byte[]> invite(Caller.SignedIn caller) {
        return show(null, name(""), email(""), questions.first(caller));
    }

    @PostMapping(INVITE)
    ResponseEntity<byte[]> invite(
            Caller.SignedIn caller,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "adresse", defaultValue = "") String email,
            @RequestParam(name = "role", defaultValue = "") String role,
            @RequestParam(name = "lieu", defaultValue = "") String where,
            @RequestParam(name = "choix", defaultValue = "") String choice) {
        Field nameBox = Wishes.checkedName(name(name), name);
        Field emailBox = Wishes.checkedEmail(email(email), email);
        GrantQuestions.Answer answer = questions.read(caller, role, where, choice);
        Optional<Grant> grant = answer.grant();
        if (nameBox.error() != null || emailBox.error() != null || grant.isEmpty()) {
            return show(null, nameBox, emailBox, answer);
        }
        PeopleOutcome outcome = people.invite(caller, email.strip(), name.strip(), grant.get());
        return switch (outcome) {
            case PeopleOutcome.Invited invited -> pages.linked(caller, get(caller, invited.account()), invited.word());
            case PeopleOutcome.Done done -> Ways.towards("/equipe/personnes");
            case PeopleOutcome.Refused refused -> show(null, nameBox, emailBox.wrong(refused.words()), answer);
        };
    }

    @GetMapping(GIVE)
    ResponseEntity<byte[]> give(Caller.SignedIn caller, @PathVariable("id") UUID id) {
        return show(get(caller, new AccountId(id)), null, null, questions.first(caller));
    }

    @PostMapping(GIVE)
    ResponseEntity<byte[]> give(
            Caller.SignedIn caller,
            @PathVariable("id") UUID id,
            @RequestParam(name = "role", defaultValue = "") String role,
            @RequestParam(name = "lieu", defaultValue = "") String where,
            @RequestParam(name = "choix", defaultValue = "") String choice) {
        Account account = get(caller, new AccountId(id));
        GrantQuestions.Answer answer = questions.read(caller, role, where, choice);
        Optional<Grant> grant = answer.grant();
        if (grant.isEmpty()) {
            return show(account, null, null, answer);
        }
        PeopleOutcome outcome = people.give(caller, account.id(), grant.get());
        return outcome instanceof PeopleOutcome.Refused refused
                ? show(account, null, null, answer.refused(refused.words()))
                : Ways.towards(PeopleController.href(account.id()));
    }

    private Account get(Caller.SignedIn caller, AccountId id) {
        Optional<Account> account = people.find(caller, id);
        if (account.isEmpty()) {
            access.refuse(caller, Right.MANAGE_COLLEAGUES, "compte " + id);
        }
        return account.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> show(
            @Nullable Account account, @Nullable Field name, @Nullable Field email, GrantQuestions.Answer answer) {
        String heading = account == null ? "Inviter une personne" : "Donner un droit à " + account.name();
        InvitePage asked = new InvitePage(
                words.pages().frame(heading, null, null),
                heading,
                account == null ? INVITE : PeopleController.href(account.id()) + "/droits",
                account == null ? null : PeopleController.href(account.id()),
                name,
                email,
                answer.role(),
                answer.where(),
                answer.which());
        if (asked.mistakes().isEmpty()) {
            return words.pages().fresh("identity/invite.jte", asked);
        }
        InvitePage wrong = new InvitePage(
                words.pages().frame("Erreur : " + heading, null, null),
                heading,
                asked.action(),
                asked.person(),
                name,
                email,
                answer.role(),
                answer.where(),
                answer.which());
        return words.pages().failed(HttpStatus.UNPROCESSABLE_CONTENT, "identity/invite.jte", wrong);
    }

    private static Field name(String typed) {
        return Field.text("nom", "Son prénom et son nom", typed, null).known("text", "off");
    }

    private static Field email(String typed) {
        return Field.text("adresse", "Son adresse e-mail", typed, "C’est avec elle que la personne se connectera.")
                .known("email", "off");
    }
}
