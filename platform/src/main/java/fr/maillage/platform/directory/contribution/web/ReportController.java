package fr.maillage.platform.directory.contribution.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.contribution.Contributions;
import fr.maillage.platform.directory.contribution.ReceiveOutcome;
import fr.maillage.platform.directory.contribution.Subject;
import fr.maillage.platform.directory.contribution.Writing;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.Section;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** {@code /lieux/…/erreur}: « Signaler une erreur », without account and without script. */
@Controller
@OpenToAll
@RequestMapping("/lieux/{slug}/erreur")
class ReportController {
    private static final String TEMPLATE = "contribution/report.jte";
    private static final String SUBJECT = "quoi";
    private static final String WORDS = "texte";

    private final Contributions contributions;
    private final Revisions revisions;
    private final Envelopes envelopes;
    private final Pages pages;

    ReportController(Contributions contributions, Revisions revisions, Envelopes envelopes, Pages pages) {
        this.contributions = contributions;
        this.revisions = revisions;
        this.envelopes = envelopes;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> ask(@PathVariable("slug") String slug) {
        return pages.fresh(TEMPLATE, page(get(slug), Optional.empty(), "", List.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> receive(@PathVariable("slug") String slug, HttpServletRequest request, Caller caller) {
        Place place = get(slug);
        Optional<Subject> subject = Subject.find(Envelopes.param(request, SUBJECT));
        String words = Writing.clean(Envelopes.param(request, WORDS));
        List<Mistake> mistakes = mistakes(subject, words);
        if (mistakes.isEmpty()) {
            envelopes.doubt(request).ifPresent(doubt -> mistakes.add(new Mistake("envoyer", doubt)));
        }
        if (!mistakes.isEmpty()) {
            return pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(place, subject, words, mistakes));
        }
        ReceiveOutcome outcome =
                contributions.report(place, subject.orElseThrow(), words, envelopes.letter(request, caller));
        return switch (outcome) {
            case ReceiveOutcome.Received received -> Redirects.to("/suivi/" + received.code());
            case ReceiveOutcome.TooMany many ->
                pages.failed(
                        HttpStatus.TOO_MANY_REQUESTS,
                        TEMPLATE,
                        page(place, subject, words, List.of(new Mistake("envoyer", say(Redirects.TOO_MANY)))));
        };
    }

    private static List<Mistake> mistakes(Optional<Subject> subject, String words) {
        List<Mistake> mistakes = new ArrayList<>();
        if (subject.isEmpty()) {
            mistakes.add(new Mistake(SUBJECT, say("Choisissez ce qui est faux sur la fiche.")));
        }
        boolean silent =
                words.isEmpty() && subject.filter(Subject.CLOSED::equals).isEmpty();
        if (silent) {
            mistakes.add(new Mistake(WORDS, say("Écrivez ce qui est faux, et ce qui est juste si vous le savez.")));
        }
        Writing.fault(words).ifPresent(fault -> mistakes.add(new Mistake(WORDS, fault)));
        return mistakes;
    }

    private ReportPage page(Place place, Optional<Subject> chosen, String words, List<Mistake> mistakes) {
        String title = say("Signaler une erreur sur la fiche de {0}", place.name());
        List<Choice> subjects = Stream.of(Subject.values())
                .map(subject -> new Choice(
                        subject.code(),
                        say(subject.words()),
                        null,
                        chosen.filter(subject::equals).isPresent()))
                .toList();
        String sheet = "/lieux/" + place.slug();
        List<String> phones = place.contact().phones();
        return new ReportPage(
                pages.frame(mistakes.isEmpty() ? title : say("Erreur\u00a0: {0}", title), null, Section.PLACES),
                place.name(),
                sheet,
                new Choices(SUBJECT, say("Qu’est-ce qui est faux ?"), null, error(mistakes, SUBJECT), subjects),
                Area.of(
                                WORDS,
                                say("Que faut-il changer ?"),
                                words,
                                say("Par exemple : fermé le mercredi depuis septembre. N’écrivez rien sur vous."))
                        .wrong(error(mistakes, WORDS)),
                envelopes.guard(),
                mistakes,
                phones.isEmpty() ? null : Phone.of(phones.getFirst()),
                "/equipe/lieux/" + place.slug());
    }

    private static @Nullable String error(List<Mistake> mistakes, String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::sentence)
                .findFirst()
                .orElse(null);
    }

    private Place get(String slug) {
        StoredPlace stored =
                revisions.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!stored.published()) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return stored.place();
    }
}
