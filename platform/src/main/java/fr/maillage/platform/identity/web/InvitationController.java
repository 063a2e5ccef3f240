package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Links;
import fr.maillage.platform.identity.OwnAccount;
import fr.maillage.platform.identity.Passwords;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.identity.federation.Wish;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an invited person becomes one who may sign in. Opening the page uses nothing up; sending the form does. */
@Controller
@OpenToAll
class InvitationController {
    private static final String PAGE = "/invitation/{word}";
    private static final String TEMPLATE = "identity/invitation.jte";

    private final Links links;
    private final Accounts accounts;
    private final OwnAccount own;
    private final Passwords passwords;
    private final Sessions sessions;
    private final FederationController departures;
    private final Pages pages;

    InvitationController(
            Links links,
            Accounts accounts,
            OwnAccount own,
            Passwords passwords,
            Sessions sessions,
            FederationController departures,
            Pages pages) {
        this.links = links;
        this.accounts = accounts;
        this.own = own;
        this.passwords = passwords;
        this.sessions = sessions;
        this.departures = departures;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> open(@PathVariable("word") String word) {
        return invited(word)
                .map(account ->
                        pages.fresh(TEMPLATE, page(word, account, Wishes.name(account.name()), Wishes.newPassword())))
                .orElseGet(() -> DeadLink.answer(pages));
    }

    @PostMapping(PAGE)
    ResponseEntity<byte[]> accept(
            @PathVariable("word") String word,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "motdepasse", defaultValue = "") String password,
            HttpServletRequest request) {
        Optional<Account> invited = invited(word);
        if (invited.isEmpty()) {
            return DeadLink.answer(pages);
        }
        Field nameBox = Wishes.checkedName(Wishes.name(name), name);
        Field passwordBox = passwords
                .findFault(password, name, invited.get().email())
                .map(Wishes.newPassword()::wrong)
                .orElseGet(Wishes::newPassword);
        if (nameBox.error() != null || passwordBox.error() != null) {
            return pages.failed(
                    HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(word, invited.get(), nameBox, passwordBox));
        }
        Optional<AccountId> person = own.accept(word, name.strip(), password);
        return person.isPresent()
                ? Ways.towards(Ways.INSIDE, sessions.open(person.get(), Ways.device(request), false), request)
                : DeadLink.answer(pages);
    }

    /** Leaves for the provider; the invitation is used when the person comes back, and not before. */
    @PostMapping(PAGE + "/externe")
    ResponseEntity<byte[]> leave(@PathVariable("word") String word, HttpServletRequest request) {
        return invited(word).isPresent()
                ? departures.depart(new Wish.Join(Links.markOf(word)), request)
                : DeadLink.answer(pages);
    }

    private Optional<Account> invited(String word) {
        return links.find(Links.Purpose.INVITATION, word)
                .flatMap(accounts::find)
                .filter(account -> account.state() == Account.State.INVITED);
    }

    private InvitationPage page(String word, Account account, Field name, Field password) {
        boolean wrong = name.error() != null || password.error() != null;
        String here = Links.Purpose.INVITATION.path(word);
        FormPage form = FormPage.of(
                pages.frame(wrong ? "Erreur : votre invitation" : "Votre invitation", null, null),
                "Bienvenue dans Maillage",
                List.of(
                        "Vous vous connecterez avec l’adresse " + account.email()
                                + " et le mot de passe que vous choisissez ici.",
                        "Personne d’autre que vous ne le connaîtra."),
                List.of(name, password),
                here);
        return new InvitationPage(form, departures.findLabel().orElse(null), here + "/externe");
    }
}
