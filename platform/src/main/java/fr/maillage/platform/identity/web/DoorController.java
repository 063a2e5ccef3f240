package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.EntryOutcome;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.identity.SignIn;
import fr.maillage.platform.identity.SignInWay;
import fr.maillage.platform.identity.Visitor;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in, and where they leave. */
@Controller
@OpenToAll
class DoorController {
    private static final String WRONG = "L’adresse ou le mot de passe n’est pas le bon.";

    private final SignIn signIn;
    private final DemoAccounts demo;
    private final Sessions sessions;
    private final Leaving leaving;
    private final List<SignInWay> ways;
    private final Accounts accounts;
    private final Pages pages;

    DoorController(
            SignIn signIn,
            DemoAccounts demo,
            Sessions sessions,
            Leaving leaving,
            ObjectProvider<SignInWay> ways,
            Accounts accounts,
            Pages pages) {
        this.signIn = signIn;
        this.demo = demo;
        this.sessions = sessions;
        this.leaving = leaving;
        this.accounts = accounts;
        this.ways =
                ways.stream().sorted(Comparator.comparingInt(SignInWay::order)).toList();
        this.pages = pages;
    }

    @GetMapping(Ways.DOOR)
    ResponseEntity<byte[]> door(
            Caller caller,
            @RequestParam(name = "suite", defaultValue = "") String next,
            @RequestParam(name = "fait", defaultValue = "") String done) {
        return switch (caller) {
            case Caller.SignedIn known -> Ways.towards(Ways.inside(next));
            case Caller.Console console -> Ways.towards(Ways.inside(next));
            case Caller.Anyone anyone -> show(HttpStatus.OK, email(""), password(), notice(done), next);
            case Caller.Product product -> show(HttpStatus.OK, email(""), password(), notice(done), next);
        };
    }

    @PostMapping(Ways.DOOR)
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "adresse", defaultValue = "") String email,
            @RequestParam(name = "motdepasse", defaultValue = "") String password,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        Visitor visitor = DeviceCookie.visitor(request);
        return switch (signIn.enter(email, password, visitor)) {
            case EntryOutcome.Entered entered ->
                DeviceCookie.towards(Ways.inside(next), entered.secret(), signIn.remember(email, visitor), request);
            case EntryOutcome.Refused refused ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, email(email).wrong(WRONG), password(), null, next);
            case EntryOutcome.Wait wait ->
                show(HttpStatus.TOO_MANY_REQUESTS, email(email).wrong(tooMany(wait)), password(), null, next);
        };
    }

    static String tooMany(EntryOutcome.Wait wait) {
        return "Trop d’essais de suite. Attendez " + wait.words() + ", puis recommencez.";
    }

    /** One press lets a person of the demonstration in; there is nobody to let in elsewhere. */
    @PostMapping(Ways.DOOR + "/demonstration")
    ResponseEntity<byte[]> tryOut(
            @RequestParam(name = "personne", defaultValue = "") String email,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        Optional<Account> person = demo.list().stream()
                .filter(account -> account.email().equals(email))
                .findFirst();
        return person.isPresent()
                ? Ways.towards(Ways.inside(next), sessions.open(person.get().id(), Ways.device(request), true), request)
                : show(HttpStatus.NOT_FOUND, email(""), password(), null, next);
    }

    @PostMapping("/deconnexion")
    ResponseEntity<byte[]> leave(HttpServletRequest request) {
        return leaving.leave(request);
    }

    @PostMapping("/deconnexion/partout")
    @Requires(Right.OWN_ACCOUNT)
    ResponseEntity<byte[]> leaveEverywhere(Caller.SignedIn person, HttpServletRequest request) {
        sessions.closeAll(person.account());
        return Leaving.forgotten(Leaving.towardsTheDoor("sortie-partout"), request)
                .build();
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Field email, Field password, @Nullable String notice, String next) {
        boolean wrong = email.error() != null;
        DoorPage page = new DoorPage(
                pages.frame(wrong ? "Erreur : se connecter" : "Se connecter", null, null),
                notice,
                email,
                password,
                ways,
                demo.list(),
                !accounts.hasAdministrator(),
                Ways.inside(next).equals(next) ? next : "");
        return status == HttpStatus.OK
                ? pages.fresh("identity/door.jte", page)
                : pages.failed(status, "identity/door.jte", page);
    }

    private static Field email(String typed) {
        return Field.text("adresse", "Votre adresse e-mail", typed, null).known("email", "username");
    }

    private static Field password() {
        return Field.secret("motdepasse", "Votre mot de passe", null, "current-password");
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "sortie" -> "Vous êtes déconnecté. Rien de votre travail ne reste sur cet appareil.";
            case "sortie-partout" -> "Vous êtes déconnecté de tous vos appareils.";
            case "mot-de-passe" -> "Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.";
            default -> null;
        };
    }
}
