package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Erasure;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.Links;
import fr.maillage.platform.identity.People;
import fr.maillage.platform.identity.PeopleOutcome;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.identity.SecondFactors;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** People and their rights, for an administrator or for a manager among hers. */
@Controller
@RequestMapping("/equipe/personnes")
@Requires(Right.MANAGE_COLLEAGUES)
class PeopleController {
    private static final String ONE = "/{id}";

    private final People people;
    private final SecondFactors factors;
    private final LinkLetters letters;
    private final Access access;
    private final AccountWords words;

    PeopleController(People people, SecondFactors factors, LinkLetters letters, Access access, AccountWords words) {
        this.people = people;
        this.factors = factors;
        this.letters = letters;
        this.access = access;
        this.words = words;
    }

    @GetMapping
    ResponseEntity<byte[]> list(Caller.SignedIn caller) {
        List<PeoplePage.Line> lines = people.list(caller).stream()
                .map(account -> new PeoplePage.Line(
                        href(account.id()),
                        account.name(),
                        account.email(),
                        account.state() == Account.State.ACTIVE ? "" : state(account),
                        account.grants().stream().map(words::grant).toList()))
                .toList();
        return words.pages()
                .fresh(
                        "identity/people.jte",
                        new PeoplePage(
                                words.pages().frame("Les personnes", null, null),
                                French.count(lines.size(), "personne", "personnes"),
                                lines));
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> person(Caller.SignedIn caller, @PathVariable("id") UUID id) {
        return show(caller, get(caller, id), null, null);
    }

    @PostMapping(ONE + "/droits/reprendre")
    ResponseEntity<byte[]> takeBack(
            Caller.SignedIn caller,
            @PathVariable("id") UUID id,
            @RequestParam("role") String role,
            @RequestParam("genre") String kind,
            @RequestParam(name = "code", defaultValue = "") String code) {
        Account account = get(caller, id);
        Optional<Grant> held = account.grants().stream()
                .filter(grant -> grant.role().code().equals(role)
                        && kind(grant).equals(kind)
                        && grant.scope().code().equals(code))
                .findFirst();
        return held.isEmpty()
                ? Ways.towards(href(account.id()))
                : after(
                        caller,
                        account,
                        people.takeBack(caller, account.id(), held.get()),
                        "Ce droit est repris. Cela compte dès maintenant, partout.");
    }

    @PostMapping(ONE + "/fermer")
    ResponseEntity<byte[]> disable(Caller.SignedIn caller, @PathVariable("id") UUID id) {
        Account account = get(caller, id);
        return after(
                caller,
                account,
                people.disable(caller, account.id()),
                "Ce compte est fermé. La personne est déconnectée de tous ses appareils.");
    }

    @PostMapping(ONE + "/rouvrir")
    ResponseEntity<byte[]> enable(Caller.SignedIn caller, @PathVariable("id") UUID id) {
        Account account = get(caller, id);
        return after(caller, account, people.enable(caller, account.id()), "Ce compte est rouvert.");
    }

    /** A new link: the invitation again, or a new password. Sent when there is mail; shown once otherwise. */
    @PostMapping(ONE + "/lien")
    ResponseEntity<byte[]> link(Caller.SignedIn caller, @PathVariable("id") UUID id) {
        Account account = get(caller, id);
        PeopleOutcome outcome = people.renewLink(caller, account.id());
        return outcome instanceof PeopleOutcome.Invited made
                ? linked(caller, account, made.word())
                : after(caller, account, outcome, "");
    }

    /** Somebody lost her telephone: one person says so, another one agrees. */
    @PostMapping(ONE + "/telephone-perdu")
    ResponseEntity<byte[]> lost(Caller.SignedIn caller, @PathVariable("id") UUID id) {
        Account account = get(caller, id);
        Optional<AccountId> asked = factors.findWhoAskedToErase(account.id());
        boolean confirms = asked.isPresent() && !asked.get().equals(caller.account());
        if (!people.isWhollyOf(caller, account.id()) || (confirms && !caller.maySomewhere(Right.MANAGE_PEOPLE))) {
            access.refuse(caller, Right.MANAGE_PEOPLE, "compte " + account.id());
        }
        return show(caller, account, noticeOf(factors.askToErase(account.id(), caller.account())), null);
    }

    private static Notice noticeOf(Erasure erasure) {
        return switch (erasure) {
            case ASKED ->
                new Notice(
                        Notice.Tone.CAREFUL,
                        "C’est noté",
                        "Une autre personne qui administre le territoire doit confirmer, dans les deux jours.");
            case ERASED ->
                new Notice(
                        Notice.Tone.DONE,
                        "L’ancien téléphone ne sert plus",
                        "À sa prochaine connexion, cette personne en reliera un autre.");
            case REFUSED ->
                new Notice(Notice.Tone.WRONG, "Ce n’est pas possible", "Personne ne fait cela pour son propre compte.");
        };
    }

    /** The person as the caller may see her; « introuvable », as for nobody, when she may not. */
    private Account get(Caller.SignedIn caller, UUID id) {
        Optional<Account> account = people.find(caller, new AccountId(id));
        if (account.isEmpty()) {
            access.refuse(caller, Right.MANAGE_COLLEAGUES, "compte " + id);
        }
        return account.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ResponseEntity<byte[]> linked(Caller.SignedIn caller, Account account, String word) {
        boolean invitation = account.state() == Account.State.INVITED;
        Links.Purpose purpose = invitation ? Links.Purpose.INVITATION : Links.Purpose.PASSWORD;
        if (!letters.areSent()) {
            String life = invitation ? "Il sert une fois, pendant sept jours." : "Il sert une fois, pendant une heure.";
            Notice notice = new Notice(
                    Notice.Tone.DONE,
                    "Le lien est prêt",
                    "Donnez-le à " + account.name() + ", par le moyen de votre choix. " + life
                            + " Il ne sera plus montré.");
            return show(caller, account, notice, letters.address(purpose, word));
        }
        if (invitation) {
            letters.sendInvitation(account, word, caller.name());
        } else {
            letters.sendPassword(account, word);
        }
        return show(
                caller,
                account,
                new Notice(Notice.Tone.DONE, "Le lien est envoyé", "Un message est parti à " + account.email() + "."),
                null);
    }

    private ResponseEntity<byte[]> after(Caller.SignedIn caller, Account account, PeopleOutcome outcome, String done) {
        Account now = people.find(caller, account.id()).orElse(null);
        if (now == null) {
            return Ways.towards("/equipe/personnes");
        }
        return switch (outcome) {
            case PeopleOutcome.Done ok -> show(caller, now, new Notice(Notice.Tone.DONE, "C’est fait", done), null);
            case PeopleOutcome.Invited made -> linked(caller, now, made.word());
            case PeopleOutcome.Refused refused ->
                show(caller, now, new Notice(Notice.Tone.WRONG, "Ce n’est pas possible", refused.words()), null);
        };
    }

    private ResponseEntity<byte[]> show(
            Caller.SignedIn caller, Account account, @Nullable Notice notice, @Nullable String link) {
        boolean wrong = notice != null && notice.tone() == Notice.Tone.WRONG;
        PersonPage page = new PersonPage(
                words.pages().frame(wrong ? "Erreur : " + account.name() : account.name(), null, null),
                href(account.id()),
                account.name(),
                account.email(),
                state(account),
                notice,
                link,
                account.grants().stream()
                        .map(grant -> new PersonPage.GivenRight(
                                words.grant(grant),
                                grant.role().code(),
                                kind(grant),
                                grant.scope().code()))
                        .toList(),
                acts(caller, account));
        return wrong
                ? words.pages().failed(HttpStatus.CONFLICT, "identity/person.jte", page)
                : words.pages().fresh("identity/person.jte", page);
    }

    private List<PersonPage.Act> acts(Caller.SignedIn caller, Account account) {
        List<PersonPage.Act> acts = new ArrayList<>();
        if (!people.isWhollyOf(caller, account.id())) {
            return acts;
        }
        switch (account.state()) {
            case INVITED ->
                acts.add(new PersonPage.Act("/lien", "Refaire l’invitation", "Le lien d’avant ne servira plus."));
            case ACTIVE -> {
                acts.add(new PersonPage.Act(
                        "/lien", "Faire un lien", "Un lien pour choisir un nouveau mot de passe, pendant une heure."));
                if (factors.isSet(account.id()) && !account.id().equals(caller.account())) {
                    acts.add(lostTelephone(caller, account));
                }
            }
            case DISABLED ->
                acts.add(new PersonPage.Act(
                        "/rouvrir", "Rouvrir le compte", "La personne pourra se connecter de nouveau."));
        }
        if (account.state() != Account.State.DISABLED && !account.id().equals(caller.account())) {
            acts.add(new PersonPage.Act(
                    "/fermer",
                    "Fermer le compte",
                    "La personne est déconnectée partout, tout de suite. Ce qu’elle a fait reste."));
        }
        return acts;
    }

    private PersonPage.Act lostTelephone(Caller.SignedIn caller, Account account) {
        Optional<AccountId> asked = factors.findWhoAskedToErase(account.id());
        return asked.isPresent() && !asked.get().equals(caller.account())
                ? new PersonPage.Act(
                        "/telephone-perdu",
                        "Confirmer la perte",
                        "Une personne a signalé la perte de son téléphone. Appelez la personne avant de confirmer.")
                : new PersonPage.Act(
                        "/telephone-perdu",
                        "Signaler la perte",
                        "Elle a perdu son téléphone et ses codes de secours. Une autre personne devra confirmer.");
    }

    private static String state(Account account) {
        return switch (account.state()) {
            case INVITED -> "Invitation faite, pas encore acceptée";
            case ACTIVE -> "Compte ouvert";
            case DISABLED -> "Compte fermé";
        };
    }

    static String href(AccountId id) {
        return "/equipe/personnes/" + id;
    }

    static String kind(Grant grant) {
        return grant.scope().kind().name().toLowerCase(Locale.ROOT);
    }

    /** A right from its codes; absent when they make none. */
    static Optional<Grant> grant(Role role, String kindAndCode) {
        int colon = kindAndCode.indexOf(':');
        try {
            return Optional.of(new Grant(
                    role,
                    new Scope(
                            Scope.Kind.valueOf(
                                    kindAndCode.substring(0, Math.max(0, colon)).toUpperCase(Locale.ROOT)),
                            kindAndCode.substring(colon + 1))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
