package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.OwnAccount;
import fr.maillage.platform.identity.Passwords;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.SecondFactors;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes of one's own account. What opens the account is changed after the person showed again who she is. */
@Controller
@Requires(Right.OWN_ACCOUNT)
class OwnAccountController {
    private static final String NAME = "/compte/nom";
    private static final String EMAIL = "/compte/adresse";
    private static final String PASSWORD = "/compte/mot-de-passe";
    private static final String TELEPHONE = "/compte/telephone";

    private final Accounts accounts;
    private final OwnAccount own;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final ProofAgain proof;
    private final LinkLetters letters;
    private final Pages pages;

    OwnAccountController(
            Accounts accounts,
            OwnAccount own,
            Passwords passwords,
            SecondFactors factors,
            ProofAgain proof,
            LinkLetters letters,
            Pages pages) {
        this.accounts = accounts;
        this.own = own;
        this.passwords = passwords;
        this.factors = factors;
        this.proof = proof;
        this.letters = letters;
        this.pages = pages;
    }

    @GetMapping(NAME)
    ResponseEntity<byte[]> name(Caller.SignedIn person) {
        return show("Changer de nom", NAME, List.of(), Wishes.name(person.name()));
    }

    @PostMapping(NAME)
    ResponseEntity<byte[]> rename(Caller.SignedIn person, @RequestParam(name = "nom", defaultValue = "") String name) {
        Field box = Wishes.checkedName(Wishes.name(name), name);
        if (box.error() != null) {
            return show("Changer de nom", NAME, List.of(), box);
        }
        own.rename(person.account(), name.strip());
        return Ways.towards("/compte?fait=nom");
    }

    @GetMapping(EMAIL)
    ResponseEntity<byte[]> email(Caller.SignedIn person, HttpServletRequest request) {
        return proof.findDetour(person, request)
                .orElseGet(() -> showEmail(person, Wishes.email(""), Wishes.presentPassword()));
    }

    @PostMapping(EMAIL)
    ResponseEntity<byte[]> changeEmail(
            Caller.SignedIn person,
            @RequestParam(name = "adresse", defaultValue = "") String email,
            @RequestParam(name = "actuel", defaultValue = "") String password,
            HttpServletRequest request) {
        Optional<ResponseEntity<byte[]>> detour = proof.findDetour(person, request);
        if (detour.isPresent()) {
            return detour.get();
        }
        Field present = proof.answered(person, password, request);
        Account before = accounts.find(person.account()).orElseThrow();
        Field box = unlessInvented(before, Wishes.checkedEmail(Wishes.email(email), email));
        if (present.error() != null || box.error() != null) {
            return showEmail(person, box, present);
        }
        if (!own.changeEmail(person.account(), email.strip())) {
            return showEmail(
                    person, box.wrong("Cette adresse ne peut pas être prise. Choisissez-en une autre."), present);
        }
        letters.sayAddressChanged(before.email(), before.name());
        return Ways.towards("/compte?fait=adresse");
    }

    @GetMapping(PASSWORD)
    ResponseEntity<byte[]> password(Caller.SignedIn person, HttpServletRequest request) {
        return proof.findDetour(person, request)
                .orElseGet(() -> showPassword(person, Wishes.presentPassword(), Wishes.newPassword()));
    }

    @PostMapping(PASSWORD)
    ResponseEntity<byte[]> changePassword(
            Caller.SignedIn person,
            @RequestParam(name = "actuel", defaultValue = "") String present,
            @RequestParam(name = "motdepasse", defaultValue = "") String wanted,
            HttpServletRequest request) {
        Optional<ResponseEntity<byte[]>> detour = proof.findDetour(person, request);
        if (detour.isPresent()) {
            return detour.get();
        }
        Account account = accounts.find(person.account()).orElseThrow();
        Field presentBox = proof.answered(person, present, request);
        Field wantedBox = unlessInvented(
                account,
                passwords
                        .findFault(wanted, account.name(), account.email())
                        .map(Wishes.newPassword()::wrong)
                        .orElseGet(Wishes::newPassword));
        if (presentBox.error() != null || wantedBox.error() != null) {
            return showPassword(person, presentBox, wantedBox);
        }
        SessionCookie.secretOf(request).ifPresent(secret -> own.changePassword(person.account(), wanted, secret));
        return Ways.towards("/compte?fait=mot-de-passe");
    }

    @GetMapping(TELEPHONE)
    ResponseEntity<byte[]> telephone(Caller.SignedIn person, HttpServletRequest request) {
        return proof.findDetour(person, request).orElseGet(() -> showTelephone(person, Wishes.presentPassword()));
    }

    /** Forgets the old telephone; the page that links a new one comes next. */
    @PostMapping(TELEPHONE)
    ResponseEntity<byte[]> changeTelephone(
            Caller.SignedIn person,
            @RequestParam(name = "actuel", defaultValue = "") String password,
            HttpServletRequest request) {
        Optional<ResponseEntity<byte[]>> detour = proof.findDetour(person, request);
        if (detour.isPresent()) {
            return detour.get();
        }
        Field present = proof.answered(person, password, request);
        if (present.error() != null || !person.strong()) {
            return showTelephone(person, present);
        }
        factors.forget(person.account(), person.pseudonym());
        return Ways.towards(SecondFactorController.HERE + "?suite=/compte");
    }

    /** Everybody tries the same people: nobody may close them to the others. */
    private static Field unlessInvented(Account account, Field box) {
        return DemoAccounts.isInvented(account)
                ? box.wrong("Les personnes de la démonstration gardent leur adresse et leur façon d’entrer.")
                : box;
    }

    private ResponseEntity<byte[]> showEmail(Caller.SignedIn person, Field email, Field present) {
        return show(
                "Changer d’adresse",
                EMAIL,
                List.of(
                        proof.isByPassword(person)
                                ? "Vous vous connecterez avec la nouvelle adresse. L’ancienne est prévenue."
                                : "Nous vous écrirons à la nouvelle adresse. L’ancienne est prévenue. Vous entrez comme avant."),
                proof.boxes(person, present, email));
    }

    private ResponseEntity<byte[]> showPassword(Caller.SignedIn person, Field present, Field wanted) {
        return proof.isByPassword(person)
                ? show(
                        "Changer de mot de passe",
                        PASSWORD,
                        List.of("Vos autres appareils seront déconnectés."),
                        present,
                        wanted)
                : show(
                        "Choisir un mot de passe",
                        PASSWORD,
                        List.of(
                                "Vous pourrez entrer avec votre adresse et ce mot de passe, en plus de votre façon habituelle.",
                                "Vos autres appareils seront déconnectés."),
                        wanted);
    }

    private ResponseEntity<byte[]> showTelephone(Caller.SignedIn person, Field present) {
        return show(
                "Changer de téléphone",
                TELEPHONE,
                List.of(
                        "L’ancien téléphone ne donnera plus de code.",
                        "Vous en reliez un autre juste après, et recevez de nouveaux codes de secours."),
                proof.boxes(person, present));
    }

    private ResponseEntity<byte[]> show(String heading, String action, List<String> words, Field... fields) {
        boolean wrong = java.util.Arrays.stream(fields).anyMatch(field -> field.error() != null);
        FormPage page = FormPage.of(
                        pages.frame(wrong ? "Erreur : " + heading : heading, null, null),
                        heading,
                        words,
                        List.of(fields),
                        action)
                .from("Mon compte", "/compte");
        return wrong
                ? pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, "identity/form.jte", page)
                : pages.fresh("identity/form.jte", page);
    }
}
