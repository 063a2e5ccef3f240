package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.DecideOutcome;
import fr.maillage.platform.directory.contribution.Kind;
import fr.maillage.platform.directory.contribution.Moderation;
import fr.maillage.platform.directory.contribution.People;
import fr.maillage.platform.directory.contribution.Writing;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.territory.Territories;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/moderation}: what people proposed on the territory of a moderator, and the decisions. */
@Controller
@Requires(Right.MODERATE)
@RequestMapping(ModerationController.QUEUE)
class ModerationController {
    static final String QUEUE = "/equipe/moderation";
    private static final String TEMPLATE = "contribution/decision.jte";
    private static final List<Mistake> UNKNOWN =
            List.of(new Mistake("reponse", "Choisissez une des réponses proposées. Rien n’est décidé."));

    private final Moderation moderation;
    private final DecisionPages decisions;
    private final Territories territories;
    private final Access access;
    private final ObjectProvider<TeamDoor> doors;
    private final Pages pages;
    private final Clock clock;

    ModerationController(
            Moderation moderation,
            DecisionPages decisions,
            Territories territories,
            Access access,
            ObjectProvider<TeamDoor> doors,
            Pages pages,
            Clock clock) {
        this.moderation = moderation;
        this.decisions = decisions;
        this.territories = territories;
        this.access = access;
        this.doors = doors;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> queue(Caller.SignedIn caller) {
        List<QueuePage.Line> waiting = lines(moderation.list(caller));
        String count = waiting.isEmpty()
                ? "Rien n’attend de réponse. Ce que les habitants signalent ou proposent arrive ici."
                : French.count(waiting.size(), "demande attend une réponse.", "demandes attendent une réponse.");
        return pages.fresh(
                "contribution/queue.jte",
                new QueuePage(
                        pages.frame("Répondre aux propositions", null, null),
                        count,
                        waiting,
                        lines(moderation.listToTell(caller)),
                        elsewhere(caller)));
    }

    /** What else waits for a moderator, on the pages of other rooms. */
    private List<QueuePage.Door> elsewhere(Caller.SignedIn person) {
        return doors.orderedStream()
                .filter(door -> door.right() == Right.MODERATE && !door.href().equals(QUEUE))
                .map(door -> new QueuePage.Door(
                        door.href(), door.title(), door.news().apply(person)))
                .filter(door -> !door.news().isEmpty())
                .toList();
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(@PathVariable("id") UUID id, Caller caller) {
        Contribution one = get(id, caller);
        return pages.fresh(TEMPLATE, decisions.page(one, form(one), "", List.of()));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> decide(
            @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        Contribution one = get(id, caller);
        String reason = Writing.clean(Objects.requireNonNullElse(typed.getFirst("reponse"), ""));
        Optional<Decision> answered = DecisionPages.find(one, typed.getFirst("decision"));
        if (answered.isEmpty()) {
            return pages.failed(
                    HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, decisions.page(one, form(one), reason, UNKNOWN));
        }
        Decision decision = answered.get();
        ProposedForm form = decision == Decision.PUBLISH ? form(typed) : form(one);
        List<Mistake> mistakes = mistakes(one, decision, reason, form, typed);
        if (!mistakes.isEmpty()) {
            return pages.failed(
                    HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, decisions.page(one, form, reason, mistakes));
        }
        DecideOutcome outcome = decide(one, decision, reason, form, chosen(typed), caller);
        return switch (outcome) {
            case DecideOutcome.Decided decided -> Redirects.to(QUEUE + "/" + id);
            case DecideOutcome.TooLate late ->
                conflict(
                        DecisionPages.tooLate(late.contribution()),
                        decisions.page(late.contribution(), form, reason, List.of()));
            case DecideOutcome.Overtaken overtaken ->
                conflict(
                        new Notice(
                                Notice.Tone.CAREFUL,
                                "La fiche a changé pendant ce temps",
                                "Rien n’est décidé. Relisez la comparaison, puis répondez."),
                        decisions.page(get(id, caller), form, reason, List.of()));
        };
    }

    private ResponseEntity<byte[]> conflict(Notice notice, DecisionPage page) {
        return pages.failed(HttpStatus.CONFLICT, TEMPLATE, DecisionPages.with(notice, page));
    }

    private DecideOutcome decide(
            Contribution one, Decision decision, String reason, ProposedForm form, Set<PlaceField> chosen, Caller by) {
        return switch (decision) {
            case TAKE -> moderation.take(one.id(), chosen, reason, by);
            case SETTLE -> moderation.settle(one.id(), reason, 0, by);
            case WITHDRAW -> moderation.withdraw(one.id(), reason, by);
            case PUBLISH -> publish(one, form, reason, by);
            case REFUSE -> moderation.refuse(one.id(), reason, by);
        };
    }

    private DecideOutcome publish(Contribution one, ProposedForm form, String reason, Caller by) {
        Place draft = Objects.requireNonNull(one.draft(), "a proposal has a draft");
        Place place = form.place(draft, territories.served());
        boolean amended = !form.equals(form(one));
        Place signed = amended ? People.signed(draft, place, People.word(by, LocalDate.now(clock))) : place;
        return moderation.publish(one.id(), signed, amended, reason, by);
    }

    private List<Mistake> mistakes(
            Contribution one,
            Decision decision,
            String reason,
            ProposedForm form,
            MultiValueMap<String, String> typed) {
        if (decision == Decision.PUBLISH) {
            return form.mistakes(territories.served());
        }
        if (decision == Decision.TAKE && chosen(typed).isEmpty()) {
            return List.of(new Mistake("choix", "Cochez au moins une ligne, ou choisissez l’autre bouton."));
        }
        boolean silent = decision == Decision.REFUSE && one.kind() != Kind.CONFLICT && reason.isEmpty();
        return silent
                ? List.of(new Mistake("reponse", "Écrivez pourquoi : la personne a pris le temps de nous le dire."))
                : Writing.fault(reason)
                        .map(fault -> List.of(new Mistake("reponse", fault)))
                        .orElseGet(List::of);
    }

    private static Set<PlaceField> chosen(MultiValueMap<String, String> typed) {
        Set<PlaceField> chosen = EnumSet.noneOf(PlaceField.class);
        List<String> codes = Objects.requireNonNullElse(typed.get("champ"), List.of());
        for (PlaceField field : PlaceField.values()) {
            if (codes.contains(field.name())) {
                chosen.add(field);
            }
        }
        return chosen;
    }

    private static ProposedForm form(Contribution one) {
        Place draft = one.draft();
        return draft == null ? new ProposedForm("", "", "", "", Set.of()) : ProposedForm.of(draft);
    }

    private static ProposedForm form(MultiValueMap<String, String> typed) {
        return new ProposedForm(
                clean(typed, "nom"),
                clean(typed, "adresse"),
                clean(typed, "telephone"),
                clean(typed, "presentation"),
                Set.copyOf(Objects.requireNonNullElse(typed.get("services"), List.of())));
    }

    private static String clean(MultiValueMap<String, String> typed, String name) {
        return Writing.clean(Objects.requireNonNullElse(typed.getFirst(name), ""));
    }

    private List<QueuePage.Line> lines(List<Contribution> contributions) {
        return contributions.stream()
                .map(one -> Lines.line(one, moderation.voices(one.id()), clock.instant()))
                .toList();
    }

    private Contribution get(UUID id, Caller caller) {
        Contribution one = moderation.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(caller, Right.MODERATE, moderation.targetOf(one), "contribution " + id);
        return one;
    }
}
