package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountSection;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.JournalQuestion;
import fr.maillage.platform.identity.JournalReading;
import fr.maillage.platform.identity.Passwords;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.SecondFactors;
import fr.maillage.platform.identity.Session;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /compte}: what Maillage knows of the person herself, her devices, and what she did last. */
@Controller
@Requires(Right.OWN_ACCOUNT)
class AccountController {
    private static final int ACTS = 10;

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final JournalReading journal;
    private final List<AccountSection> more;
    private final AccountWords words;

    AccountController(
            Accounts accounts,
            Passwords passwords,
            SecondFactors factors,
            Sessions sessions,
            JournalReading journal,
            ObjectProvider<AccountSection> more,
            AccountWords words) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.journal = journal;
        this.more = more.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .toList();
        this.words = words;
    }

    @GetMapping("/compte")
    ResponseEntity<byte[]> account(
            Caller.SignedIn person,
            @RequestParam(name = "fait", defaultValue = "") String done,
            HttpServletRequest request) {
        Account account = accounts.find(person.account()).orElseThrow();
        Pages pages = words.pages();
        return pages.fresh(
                "identity/account.jte",
                new AccountPage(
                        pages.frame("Mon compte", null, null),
                        notice(done),
                        account.name(),
                        account.grants().stream().map(words::grant).toList(),
                        parts(account),
                        stays(person, request),
                        acts(account)));
    }

    @PostMapping("/compte/sessions/{id}/fermer")
    ResponseEntity<byte[]> close(Caller.SignedIn person, @PathVariable("id") UUID session) {
        sessions.close(person.account(), session);
        return Ways.towards("/compte?fait=session");
    }

    @PostMapping("/compte/sessions/fermer")
    ResponseEntity<byte[]> closeOthers(Caller.SignedIn person, HttpServletRequest request) {
        SessionCookie.secretOf(request).ifPresent(secret -> sessions.closeOthers(person.account(), secret));
        return Ways.towards("/compte?fait=sessions");
    }

    private List<AccountPage.Part> parts(Account account) {
        List<AccountPage.Part> parts = new ArrayList<>();
        boolean password = passwords.isSet(account.id());
        boolean fixed = DemoAccounts.isInvented(account);
        parts.add(new AccountPage.Part("Votre nom", account.name(), "/compte/nom", "Changer de nom"));
        parts.add(new AccountPage.Part(
                "Votre adresse e-mail",
                account.email(),
                fixed ? null : "/compte/adresse",
                fixed ? null : "Changer d’adresse"));
        parts.add(new AccountPage.Part(
                "Votre mot de passe",
                password ? "Choisi par vous" : "Aucun : vous entrez autrement",
                fixed ? null : "/compte/mot-de-passe",
                fixed ? null : password ? "Changer de mot de passe" : "Choisir un mot de passe"));
        parts.add(factor(account));
        for (AccountSection section : more) {
            parts.add(new AccountPage.Part(
                    section.title(), section.state().apply(account.id()), section.href(), section.words()));
        }
        return parts;
    }

    private AccountPage.Part factor(Account account) {
        String title = "Le code de votre téléphone";
        if (!factors.isSet(account.id())) {
            return new AccountPage.Part(
                    title,
                    "Aucun téléphone relié",
                    SecondFactorController.HERE + "?suite=/compte",
                    "Relier un téléphone");
        }
        int left = factors.countCodes(account.id());
        String codes = left == 1 ? "1 code de secours restant" : left + " codes de secours restants";
        return new AccountPage.Part(
                title, "Un téléphone relié, " + codes, "/compte/telephone", "Changer de téléphone ou de codes");
    }

    private List<AccountPage.Stay> stays(Caller.SignedIn person, HttpServletRequest request) {
        Optional<UUID> here =
                SessionCookie.secretOf(request).flatMap(sessions::find).map(Session::id);
        return sessions.list(person.account()).stream()
                .map(session -> new AccountPage.Stay(
                        session.id().toString(),
                        session.device(),
                        "Depuis le " + words.moment(session.openedAt()),
                        here.equals(Optional.of(session.id()))))
                .toList();
    }

    private List<AccountPage.Act> acts(Account account) {
        return journal.list(JournalQuestion.by(account.id()), ACTS).stream()
                .map(line -> new AccountPage.Act(words.moment(line.at()), words.act(line)))
                .toList();
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "nom" -> "Votre nom est changé.";
            case "adresse" -> "Votre adresse est changée.";
            case "mot-de-passe" -> "Votre mot de passe est enregistré. Vos autres appareils sont déconnectés.";
            case "session" -> "Cet appareil est déconnecté.";
            case "sessions" -> "Vos autres appareils sont déconnectés.";
            default -> null;
        };
    }
}
