package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.StructureNames;
import fr.maillage.platform.identity.Target;
import fr.maillage.platform.identity.federation.AccessRequest;
import fr.maillage.platform.identity.federation.AccessRequests;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/demandes-acces}: whoever administers the territory answers people whom the provider knows. */
@Controller
@Requires(Right.MANAGE_PEOPLE)
class RequestsController {
    private static final String PAGE = "/equipe/demandes-acces";

    private final AccessRequests requests;
    private final Access access;
    private final ObjectProvider<StructureNames> names;
    private final Pages pages;
    private final ZoneId zone;

    RequestsController(
            AccessRequests requests,
            Access access,
            ObjectProvider<StructureNames> names,
            Pages pages,
            Settings settings) {
        this.requests = requests;
        this.access = access;
        this.names = names;
        this.pages = pages;
        this.zone = settings.zone();
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> list(Caller caller, @RequestParam(name = "ouvert", defaultValue = "oui") String opened) {
        check(caller);
        return pages.fresh(
                "identity/requests.jte",
                new RequestsPage(
                        pages.frame("Demandes d’accès", null, null),
                        opened.equals("non"),
                        requests.list().stream().map(this::line).toList()));
    }

    @PostMapping(PAGE + "/{id}/ouverture")
    ResponseEntity<byte[]> accept(Caller caller, @PathVariable("id") UUID request) {
        check(caller);
        return back(requests.accept(request, caller).isPresent() ? PAGE : PAGE + "?ouvert=non");
    }

    @PostMapping(PAGE + "/{id}/refus")
    ResponseEntity<byte[]> dismiss(Caller caller, @PathVariable("id") UUID request) {
        check(caller);
        requests.dismiss(request, caller);
        return back(PAGE);
    }

    /** Somebody new belongs to nobody yet: only whoever administers the whole territory decides. */
    private void check(Caller caller) {
        access.require(caller, Right.MANAGE_PEOPLE, Target.territory(), "demandes d’accès");
    }

    private RequestsPage.Line line(AccessRequest request) {
        return new RequestsPage.Line(
                request.id().toString(),
                request.name().isEmpty() ? "Une personne sans nom" : request.name(),
                request.email().isEmpty() ? "Sans adresse" : request.email(),
                French.date(request.askedAt().atZone(zone).toLocalDate()),
                structure(request.siret()));
    }

    private @Nullable String structure(@Nullable String siret) {
        StructureNames known = names.getIfAvailable();
        if (siret == null) {
            return null;
        }
        String words = "SIRET " + siret.replaceFirst("(...)(...)(...)(.....)", "$1 $2 $3 $4");
        return known == null
                ? words
                : known.bySiret()
                        .apply(siret)
                        .map(name -> name + ", " + words)
                        .orElse(words + ", inconnue de l’annuaire");
    }

    private static ResponseEntity<byte[]> back(String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page))
                .build();
    }
}
