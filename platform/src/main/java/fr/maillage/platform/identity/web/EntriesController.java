package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.federation.ExternalIdentity;
import fr.maillage.platform.identity.federation.Federation;
import fr.maillage.platform.identity.federation.Identities;
import fr.maillage.platform.identity.federation.Wish;
import fr.maillage.platform.identity.passkeys.Passkey;
import fr.maillage.platform.identity.passkeys.Passkeys;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /compte/entrees}: the passkeys and the outside accounts with which a person comes in. */
@Controller
@Requires(Right.OWN_ACCOUNT)
class EntriesController {
    private static final String PAGE = "/compte/entrees";

    private final Passkeys passkeys;
    private final Identities identities;
    private final FederationController departures;
    private final Federation provider;
    private final FreshProof proof;
    private final Pages pages;
    private final Settings settings;

    EntriesController(
            Passkeys passkeys,
            Identities identities,
            FederationController departures,
            Federation provider,
            FreshProof proof,
            Pages pages,
            Settings settings) {
        this.passkeys = passkeys;
        this.identities = identities;
        this.departures = departures;
        this.provider = provider;
        this.proof = proof;
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> list(
            Caller.SignedIn person,
            @RequestParam(name = "fait", defaultValue = "") String done,
            HttpServletRequest request) {
        return pages.fresh(
                "identity/entries.jte",
                new EntriesPage(
                        pages.frame("Mes façons d’entrer", null, null),
                        proof.isGiven(request),
                        done.equals("derniere"),
                        passkeys.list(person.account()).stream().map(this::key).toList(),
                        provider.findLabel().orElse(null),
                        identities.list(person.account()).stream()
                                .map(this::linked)
                                .toList()));
    }

    @PostMapping(PAGE + "/cles/{id}/nom")
    ResponseEntity<byte[]> rename(
            Caller.SignedIn person,
            @PathVariable("id") UUID key,
            @RequestParam(name = "nom", defaultValue = "") String name) {
        passkeys.rename(person, key, name);
        return back();
    }

    @PostMapping(PAGE + "/cles/{id}/retrait")
    ResponseEntity<byte[]> remove(Caller.SignedIn person, @PathVariable("id") UUID key, HttpServletRequest request) {
        return !proof.isGiven(request) || passkeys.remove(person, key) ? back() : lastOne();
    }

    @PostMapping(PAGE + "/externe")
    ResponseEntity<byte[]> link(Caller.SignedIn person, HttpServletRequest request) {
        return proof.isGiven(request) ? departures.depart(new Wish.Link(person.account()), request) : back();
    }

    @PostMapping(PAGE + "/externe/retrait")
    ResponseEntity<byte[]> unlink(
            Caller.SignedIn person,
            @RequestParam(name = "compte", defaultValue = "") String subject,
            HttpServletRequest request) {
        return !proof.isGiven(request) || identities.unlink(person, subject) ? back() : lastOne();
    }

    private EntriesPage.Key key(Passkey key) {
        boolean halted = key.haltedAt() != null;
        String use = key.lastUsedAt() == null ? "Pas encore utilisée." : "Utilisée le " + day(key.lastUsedAt()) + ".";
        String words = halted
                ? "Arrêtée : elle a peut-être été copiée. Retirez-la."
                : "Ajoutée le " + day(key.createdAt()) + ". " + use;
        return new EntriesPage.Key(key.id().toString(), key.name(), words, halted);
    }

    private EntriesPage.Linked linked(ExternalIdentity identity) {
        String use = identity.lastUsedAt() == null
                ? "Pas encore utilisé."
                : "Utilisé le " + day(identity.lastUsedAt()) + ".";
        return new EntriesPage.Linked(identity.subject(), "Relié le " + day(identity.linkedAt()) + ". " + use);
    }

    private String day(Instant at) {
        return French.date(at.atZone(settings.zone()).toLocalDate());
    }

    private static ResponseEntity<byte[]> lastOne() {
        return Ways.towards(PAGE + "?fait=derniere");
    }

    private static ResponseEntity<byte[]> back() {
        return Ways.towards(PAGE);
    }
}
