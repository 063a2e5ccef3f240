package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.federation.Identities;
import fr.maillage.platform.identity.federation.Wish;
import fr.maillage.platform.identity.passkeys.Passkeys;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody without a password shows again who she is, before a change that matters. */
@Controller
@Requires(Right.OWN_ACCOUNT)
class ProofController {
    static final String HERE = "/compte/preuve";

    private final Passkeys passkeys;
    private final Identities identities;
    private final FederationController departures;
    private final Pages pages;

    ProofController(Passkeys passkeys, Identities identities, FederationController departures, Pages pages) {
        this.passkeys = passkeys;
        this.identities = identities;
        this.departures = departures;
        this.pages = pages;
    }

    /** Her own ways, and the one that always works: to leave and come back. */
    @GetMapping(HERE)
    ResponseEntity<byte[]> ask(Caller.SignedIn person, @RequestParam(name = "suite", defaultValue = "") String next) {
        boolean key = passkeys.list(person.account()).stream().anyMatch(one -> one.haltedAt() == null);
        boolean linked = !identities.list(person.account()).isEmpty();
        return pages.fresh(
                "identity/proof.jte",
                new ProofPage(
                        pages.frame("Montrer que c’est bien vous", null, null),
                        key,
                        linked ? departures.findLabel().orElse(null) : null,
                        Ways.inside(next)));
    }

    @PostMapping(HERE + "/externe")
    ResponseEntity<byte[]> leave(
            Caller.SignedIn person,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        return departures.depart(new Wish.Prove(person.account(), Ways.inside(next)), request);
    }
}
