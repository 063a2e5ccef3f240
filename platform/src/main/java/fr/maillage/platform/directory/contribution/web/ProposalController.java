package fr.maillage.platform.directory.contribution.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.contribution.Contributions;
import fr.maillage.platform.directory.contribution.ReceiveOutcome;
import fr.maillage.platform.directory.contribution.TypedAddress;
import fr.maillage.platform.directory.contribution.Writing;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.territory.Territories;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Section;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /proposer-un-lieu}: « Proposer un lieu », in three answers, without account and without script. */
@Controller
@OpenToAll
@RequestMapping("/proposer-un-lieu")
class ProposalController {
    private static final String TEMPLATE = "contribution/propose.jte";
    private static final String NAME = "nom";
    private static final String WHERE = "adresse";
    private static final String WORDS = "texte";

    private final Contributions contributions;
    private final Territories territories;
    private final Envelopes envelopes;
    private final Pages pages;

    ProposalController(Contributions contributions, Territories territories, Envelopes envelopes, Pages pages) {
        this.contributions = contributions;
        this.territories = territories;
        this.envelopes = envelopes;
        this.pages = pages;
    }

    private record Typed(String name, String where, String words) {}

    @GetMapping
    ResponseEntity<byte[]> ask(@RequestParam(name = NAME, defaultValue = "") String name) {
        String given = Writing.clean(name);
        return pages.fresh(TEMPLATE, page(new Typed(given, "", ""), List.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> receive(HttpServletRequest request, Caller caller) {
        Typed typed = new Typed(
                Writing.clean(Envelopes.param(request, NAME)),
                Writing.clean(Envelopes.param(request, WHERE)),
                Writing.clean(Envelopes.param(request, WORDS)));
        Optional<TypedAddress> where = TypedAddress.read(typed.where(), territories.served());
        List<Mistake> mistakes = mistakes(typed, where);
        if (mistakes.isEmpty()) {
            envelopes.doubt(request).ifPresent(doubt -> mistakes.add(new Mistake("envoyer", doubt)));
        }
        if (!mistakes.isEmpty()) {
            return pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(typed, mistakes));
        }
        ReceiveOutcome outcome = contributions.propose(
                typed.name(), where.orElseThrow(), typed.words(), envelopes.letter(request, caller));
        return switch (outcome) {
            case ReceiveOutcome.Received received -> Redirects.to("/suivi/" + received.code());
            case ReceiveOutcome.TooMany many ->
                pages.failed(
                        HttpStatus.TOO_MANY_REQUESTS,
                        TEMPLATE,
                        page(typed, List.of(new Mistake("envoyer", say(Redirects.TOO_MANY)))));
        };
    }

    private List<Mistake> mistakes(Typed typed, Optional<TypedAddress> where) {
        List<Mistake> mistakes = new ArrayList<>();
        if (typed.name().isEmpty()) {
            mistakes.add(new Mistake(NAME, say("Écrivez le nom du lieu.")));
        }
        Writing.faultOfLine(typed.name()).ifPresent(fault -> mistakes.add(new Mistake(NAME, fault)));
        if (typed.where().isEmpty()) {
            mistakes.add(new Mistake(WHERE, say("Écrivez l’adresse, ou au moins la commune.")));
        } else if (where.isEmpty()) {
            mistakes.add(new Mistake(
                    WHERE,
                    say(
                            "Nous n’avons pas reconnu de commune de {0}. Écrivez-la à la fin, par exemple : 12 rue des Faures, 33000 Bordeaux.",
                            territories.served().name())));
        }
        Writing.faultOfLine(typed.where()).ifPresent(fault -> mistakes.add(new Mistake(WHERE, fault)));
        if (typed.words().isEmpty()) {
            mistakes.add(new Mistake(WORDS, say("Écrivez en quelques mots ce que l’on peut y faire.")));
        }
        Writing.fault(typed.words()).ifPresent(fault -> mistakes.add(new Mistake(WORDS, fault)));
        return mistakes;
    }

    private ProposalPage page(Typed typed, List<Mistake> mistakes) {
        String title = say("Proposer un lieu");
        Field name = Field.text(
                NAME,
                say("Comment s’appelle ce lieu ?"),
                typed.name(),
                say("Par exemple : Espace numérique des Aubiers"));
        Field where = Field.text(
                WHERE,
                say("Où est-il ?"),
                typed.where(),
                say("L’adresse et la commune. Par exemple : 12 rue des Faures, 33000 Bordeaux"));
        Area words = Area.of(
                WORDS,
                say("Que peut-on y faire ?"),
                typed.words(),
                say("Ajoutez les horaires et le téléphone du lieu si vous les connaissez. N’écrivez rien sur vous."));
        return new ProposalPage(
                pages.frame(
                        mistakes.isEmpty() ? title : say("Erreur\u00a0: {0}", title),
                        say(
                                "Un lieu aide avec le numérique et n’est pas dans l’annuaire ? Proposez-le en trois réponses."),
                        Section.PLACES),
                wrong(name, mistakes),
                wrong(where, mistakes),
                words.wrong(sentence(mistakes, WORDS).orElse(null)),
                envelopes.guard(),
                mistakes);
    }

    private static Field wrong(Field field, List<Mistake> mistakes) {
        return sentence(mistakes, field.name()).map(field::wrong).orElse(field);
    }

    private static Optional<String> sentence(List<Mistake> mistakes, String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::sentence)
                .findFirst();
    }
}
