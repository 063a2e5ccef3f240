package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.EntryOutcome;
import fr.maillage.platform.identity.Links;
import fr.maillage.platform.identity.OwnAccount;
import fr.maillage.platform.identity.Passwords;
import fr.maillage.platform.identity.SignIn;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Button;
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

/**
 * For who forgot a password: a link, by mail when there is one, from an administrator otherwise. It never gives a second
 * factor, and says the same to an address that has no account.
 */
@Controller
@OpenToAll
class ForgottenController {
    private static final String HERE = "/mot-de-passe-oublie";
    private static final String PAGE = "/mot-de-passe/{word}";

    private final Links links;
    private final Accounts accounts;
    private final OwnAccount own;
    private final Passwords passwords;
    private final SignIn signIn;
    private final LinkLetters letters;
    private final Pages pages;

    ForgottenController(
            Links links,
            Accounts accounts,
            OwnAccount own,
            Passwords passwords,
            SignIn signIn,
            LinkLetters letters,
            Pages pages) {
        this.links = links;
        this.accounts = accounts;
        this.own = own;
        this.passwords = passwords;
        this.signIn = signIn;
        this.letters = letters;
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> forgotten() {
        return letters.areSent()
                ? pages.fresh("identity/form.jte", asking(Wishes.email("")))
                : pages.fresh(
                        "identity/notice.jte",
                        NoticePage.of(
                                pages.frame("Mot de passe oublié", null, null),
                                "Mot de passe oublié",
                                List.of(
                                        "Demandez un lien à la personne qui vous a invité, ou à une personne qui administre le territoire.",
                                        "Avec ce lien, vous choisirez un nouveau mot de passe. Il sert une fois, pendant une heure."),
                                Button.link("Revenir", Ways.DOOR)));
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> send(
            @RequestParam(name = "adresse", defaultValue = "") String email, HttpServletRequest request) {
        Field box = Wishes.checkedEmail(Wishes.email(email), email);
        Optional<EntryOutcome.Wait> wait = signIn.countForgotten(email.strip(), request.getRemoteAddr());
        if (wait.isPresent()) {
            box = box.wrong(DoorController.tooMany(wait.get()));
        }
        if (box.error() != null || !letters.areSent()) {
            return pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, "identity/form.jte", asking(box));
        }
        accounts.findByEmail(email.strip())
                .filter(account -> account.state() == Account.State.ACTIVE)
                .ifPresent(letters::sendPassword);
        return pages.fresh(
                "identity/notice.jte",
                NoticePage.of(
                        pages.frame("Regardez vos e-mails", null, null),
                        "Regardez vos e-mails",
                        List.of(
                                "Si cette adresse a un compte, un lien vient d’y être envoyé. Il sert une fois, pendant une heure.",
                                "Rien au bout de dix minutes ? Regardez dans les indésirables, ou demandez un lien à la personne qui vous a invité."),
                        Button.link("Revenir", Ways.DOOR)));
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> open(@PathVariable("word") String word) {
        return links.find(Links.Purpose.PASSWORD, word).isPresent()
                ? pages.fresh("identity/form.jte", choosing(word, Wishes.newPassword()))
                : DeadLink.answer(pages);
    }

    @PostMapping(PAGE)
    ResponseEntity<byte[]> choose(
            @PathVariable("word") String word, @RequestParam(name = "motdepasse", defaultValue = "") String password) {
        Optional<Account> account = links.find(Links.Purpose.PASSWORD, word).flatMap(accounts::find);
        if (account.isEmpty()) {
            return DeadLink.answer(pages);
        }
        Optional<String> fault = passwords.findFault(
                password, account.get().name(), account.get().email());
        if (fault.isPresent()) {
            return pages.failed(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "identity/form.jte",
                    choosing(word, Wishes.newPassword().wrong(fault.get())));
        }
        return own.choosePassword(word, password).isPresent()
                ? Ways.towards(Ways.DOOR + "?fait=mot-de-passe")
                : DeadLink.answer(pages);
    }

    private FormPage asking(Field email) {
        return FormPage.of(
                        pages.frame(
                                email.error() == null ? "Mot de passe oublié" : "Erreur : mot de passe oublié",
                                null,
                                null),
                        "Mot de passe oublié",
                        List.of("Nous vous envoyons un lien pour en choisir un autre."),
                        List.of(email),
                        HERE)
                .from("Se connecter", Ways.DOOR);
    }

    private FormPage choosing(String word, Field password) {
        return FormPage.of(
                pages.frame(
                        password.error() == null ? "Nouveau mot de passe" : "Erreur : nouveau mot de passe",
                        null,
                        null),
                "Choisir un nouveau mot de passe",
                List.of("Vous serez déconnecté de tous vos appareils. Le code de votre téléphone reste le même."),
                List.of(password),
                Links.Purpose.PASSWORD.path(word));
    }
}
