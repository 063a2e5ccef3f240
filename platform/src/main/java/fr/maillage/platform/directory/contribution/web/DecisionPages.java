package fr.maillage.platform.directory.contribution.web;

import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceMerge;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.Kind;
import fr.maillage.platform.directory.contribution.Moderation;
import fr.maillage.platform.directory.contribution.State;
import fr.maillage.platform.directory.contribution.Subject;
import fr.maillage.platform.directory.contribution.Voices;
import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.ui.Answer;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page on which a moderator decides. */
@Component
class DecisionPages {
    private final Moderation moderation;
    private final Revisions revisions;
    private final Pages pages;
    private final Clock clock;

    DecisionPages(Moderation moderation, Revisions revisions, Pages pages, Clock clock) {
        this.moderation = moderation;
        this.revisions = revisions;
        this.pages = pages;
        this.clock = clock;
    }

    DecisionPage page(Contribution one, ProposedForm typed, String reason, List<Mistake> mistakes) {
        Voices voices = moderation.voices(one.id());
        boolean waits = one.state() == State.WAITING;
        Optional<StoredPlace> stored = Optional.ofNullable(one.place()).flatMap(revisions::find);
        String title = (mistakes.isEmpty() ? "" : "Erreur\u00a0: ") + Lines.what(one) + ", " + one.title();
        return new DecisionPage(
                pages.frame(title, null, null),
                "/equipe/moderation/" + one.id(),
                one.title(),
                waits ? null : decided(one),
                facts(one, voices),
                one.kind() == Kind.CONFLICT ? List.of() : said(voices),
                waits ? changes(one, stored) : List.of(),
                headings(one, stored),
                waits && one.kind() == Kind.PROPOSAL ? typed.page(mistakes) : null,
                waits ? similar(one) : List.of(),
                links(one, stored, waits),
                waits ? reason(one, reason, mistakes) : null,
                waits ? acts(one) : List.of(),
                mistakes,
                !waits && one.awaited());
    }

    private static List<String> said(Voices voices) {
        return voices.words().stream().filter(words -> !words.isEmpty()).toList();
    }

    private static Notice decided(Contribution one) {
        Contribution.Decision decision = one.decision();
        String by = decision == null ? "" : "Décidé par\u00a0: " + decision.by() + ". ";
        String reason = decision == null || decision.reason().isEmpty() ? "" : decision.reason();
        return new Notice(
                Notice.Tone.INFO,
                "Une réponse a été donnée\u00a0: " + one.state().words(),
                by + reason);
    }

    private List<Fact> facts(Contribution one, Voices voices) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Quoi", Lines.what(one)));
        facts.add(new Fact("De qui", Lines.from(one, voices)));
        facts.add(new Fact("Quand", French.moment(one.receivedAt().atZone(clock.getZone()))));
        if (one.kind() == Kind.CONFLICT) {
            facts.add(new Fact("Fichier", one.words()));
        }
        if (one.awaited()) {
            facts.add(new Fact("À prévenir", "Quelqu’un veut connaître la réponse."));
        }
        return facts;
    }

    private static List<Change> changes(Contribution one, Optional<StoredPlace> stored) {
        Place draft = one.draft();
        if (draft == null || stored.isEmpty() || one.fields().isEmpty()) {
            return List.of();
        }
        Place now = stored.get().place();
        return Change.between(now, PlaceMerge.choosing(now, draft, one.fields())).stream()
                .filter(change ->
                        one.fields().stream().anyMatch(field -> field.name().equals(change.code())))
                .toList();
    }

    private static List<String> headings(Contribution one, Optional<StoredPlace> stored) {
        Place draft = one.draft();
        if (one.kind() != Kind.CONFLICT || stored.isEmpty() || draft == null) {
            return List.of("Sur la fiche", "Proposé");
        }
        var field = one.fields().stream().sorted().findFirst().orElseThrow();
        return List.of(
                "Sur la fiche. "
                        + Readable.source(stored.get().place().provenance().of(field)),
                "Dans le fichier. " + Readable.source(draft.provenance().main()));
    }

    private List<DecisionPage.Link> similar(Contribution one) {
        if (one.kind() != Kind.PROPOSAL) {
            return List.of();
        }
        Set<String> words = words(one.title());
        return revisions.listIn(one.communeCode()).stream()
                .filter(place -> words(place.name()).stream().anyMatch(words::contains))
                .limit(5)
                .map(place -> new DecisionPage.Link(place.name(), "/lieux/" + place.slug()))
                .toList();
    }

    private static Set<String> words(String name) {
        return Stream.of(Folding.fold(name).split(" "))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toSet());
    }

    private static List<Button> links(Contribution one, Optional<StoredPlace> stored, boolean waits) {
        return stored.map(known -> {
                    String slug = known.place().slug();
                    List<Button> links = new ArrayList<>();
                    if (waits && one.kind() == Kind.REPORT && known.published()) {
                        links.add(Button.link("Corriger la fiche", "/equipe/lieux/" + slug + "?pour=" + one.id()));
                    }
                    links.add(Button.second("Voir la fiche", null, "/lieux/" + slug));
                    links.add(Button.second(
                            "Voir ce que disent les sources", null, "/equipe/lieux/" + slug + "/sources"));
                    return links;
                })
                .orElseGet(List::of);
    }

    private static Area reason(Contribution one, String typed, List<Mistake> mistakes) {
        String hint = one.kind() == Kind.CONFLICT
                ? "Pour l’historique, que tout le monde peut lire."
                : "La personne la lira, et l’historique aussi. Par exemple : nous avons appelé, le lieu est bien ouvert le mercredi.";
        return Area.of("reponse", "Votre réponse", typed, hint)
                .wrong(mistakes.stream()
                        .filter(mistake -> mistake.field().equals("reponse"))
                        .map(Mistake::sentence)
                        .findFirst()
                        .orElse(null));
    }

    private static List<DecisionPage.Act> acts(Contribution one) {
        DecisionPage.Act refuse = act(Decision.REFUSE, "Ne pas retenir", false);
        return switch (one.kind()) {
            case REPORT ->
                one.subject() == Subject.CLOSED
                        ? List.of(
                                act(Decision.WITHDRAW, "Retirer le lieu de l’annuaire", true),
                                act(Decision.SETTLE, "C’est déjà réglé", false),
                                refuse)
                        : List.of(act(Decision.SETTLE, "C’est réglé", true), refuse);
            case PROPOSAL -> List.of(act(Decision.PUBLISH, "Publier ce lieu", true), refuse);
            case CORRECTION -> List.of(act(Decision.TAKE, "Enregistrer ce qui est coché", true), refuse);
            case CONFLICT ->
                List.of(
                        act(Decision.TAKE, "Prendre ce qui est coché dans le fichier", true),
                        act(Decision.REFUSE, "Garder la fiche comme elle est", false));
        };
    }

    private static DecisionPage.Act act(Decision decision, String words, boolean first) {
        return new DecisionPage.Act(decision.word(), words, first);
    }

    /** The answer of a word, if the page of this contribution offers it. */
    static Optional<Decision> find(Contribution one, @Nullable String word) {
        return Answer.find(Decision.class, word)
                .filter(decision ->
                        acts(one).stream().anyMatch(act -> act.code().equals(decision.word())));
    }

    /** The same page for whoever comes second. */
    static Notice tooLate(Contribution one) {
        Notice decided = decided(one);
        return new Notice(
                Notice.Tone.CAREFUL,
                "Quelqu’un a répondu juste avant vous\u00a0: " + one.state().words(),
                decided.text() + " Votre réponse n’a rien changé.");
    }

    static DecisionPage with(Notice notice, DecisionPage page) {
        return new DecisionPage(
                page.frame(),
                page.href(),
                page.heading(),
                notice,
                page.facts(),
                page.voices(),
                page.changes(),
                page.headings(),
                page.proposed(),
                page.similar(),
                page.links(),
                page.reason(),
                page.acts(),
                page.mistakes(),
                page.tell());
    }
}
