package fr.maillage.platform.directory.contribution.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.Contributions;
import fr.maillage.platform.directory.contribution.FollowOutcome;
import fr.maillage.platform.directory.contribution.Kind;
import fr.maillage.platform.directory.contribution.Replies;
import fr.maillage.platform.directory.contribution.State;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /suivi}: what became of what one told us, by a code that fits on paper; no e-mail needed. */
@Controller
@OpenToAll
@RequestMapping("/suivi")
class FollowController {
    private static final String ASKING = "contribution/followask.jte";
    private static final String FOLLOWING = "contribution/follow.jte";
    private static final String CODE = "code";
    private static final String WAY = "joindre";
    private static final int LONGEST_WAY = 120;
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,60}\\.[^\\s@.]{2,20}");
    private static final Pattern PHONE = Pattern.compile("[+0][0-9 .()-]{8,24}");

    private final Contributions contributions;
    private final Replies replies;
    private final Revisions revisions;
    private final Pages pages;
    private final Clock clock;

    FollowController(Contributions contributions, Replies replies, Revisions revisions, Pages pages, Clock clock) {
        this.contributions = contributions;
        this.replies = replies;
        this.revisions = revisions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> ask(
            @RequestParam(name = CODE, required = false) @Nullable String typed, HttpServletRequest request) {
        if (typed == null) {
            return pages.fresh(ASKING, asking("", null));
        }
        String code = typed.replaceAll("[^0-9A-Za-z]", "");
        return with(typed, request, found -> Redirects.to("/suivi/" + code));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> follow(@PathVariable("code") String code, HttpServletRequest request) {
        return with(code, request, found -> pages.fresh(FOLLOWING, page(code, found, "", null)));
    }

    @PostMapping("/{code}/prevenir")
    ResponseEntity<byte[]> leave(
            @PathVariable("code") String code,
            @RequestParam(name = WAY, defaultValue = "") String typed,
            HttpServletRequest request) {
        return with(code, request, found -> leave(code, found, typed.strip()));
    }

    private ResponseEntity<byte[]> leave(String code, Contribution found, String way) {
        boolean readable = way.length() <= LONGEST_WAY
                && (MAIL.matcher(way).matches() || PHONE.matcher(way).matches());
        if (!readable) {
            String fault =
                    say("Écrivez un courriel comme nom@exemple.fr, ou un numéro de téléphone comme 06 12 34 56 78.");
            return pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, FOLLOWING, page(code, found, way, fault));
        }
        replies.leave(code, way);
        return Redirects.to("/suivi/" + code);
    }

    private ResponseEntity<byte[]> with(
            String code, HttpServletRequest request, Function<Contribution, ResponseEntity<byte[]>> then) {
        return switch (contributions.follow(code, Envelopes.network(request))) {
            case FollowOutcome.Found found -> then.apply(found.contribution());
            case FollowOutcome.Unknown unknown ->
                pages.failed(
                        HttpStatus.NOT_FOUND,
                        ASKING,
                        asking(
                                code,
                                say(
                                        "Nous ne connaissons pas ce code. Il a huit signes, par exemple K7PM-3XWF. Vérifiez chaque signe.")));
            case FollowOutcome.TooMany many -> later(code, many.seconds());
        };
    }

    private ResponseEntity<byte[]> later(String code, long seconds) {
        ResponseEntity<byte[]> page = pages.failed(
                HttpStatus.TOO_MANY_REQUESTS,
                ASKING,
                asking(code, say("Trop de codes faux sont venus d’ici. Attendez quelques minutes, puis réessayez.")));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .body(page.getBody());
    }

    private FollowAskPage asking(String typed, @Nullable String fault) {
        Field code = new Field(
                CODE,
                say("Votre code"),
                "text",
                typed,
                say("Huit lettres et chiffres, par exemple K7PM-3XWF. Majuscules ou minuscules, c’est pareil."),
                fault,
                "off");
        return new FollowAskPage(
                pages.frame(
                        fault == null ? say("Suivre ma demande") : say("Erreur\u00a0: {0}", say("Suivre ma demande")),
                        null,
                        null),
                code,
                fault == null ? List.of() : List.of(new Mistake(CODE, fault)));
    }

    private FollowPage page(String code, Contribution one, String typed, @Nullable String fault) {
        boolean mayLeave = one.state() == State.WAITING && !one.awaited();
        Field way = new Field(
                WAY,
                say("Votre courriel ou votre téléphone"),
                "text",
                typed,
                say("Il est gardé sous clé et effacé après la réponse, au plus tard dans trente jours."),
                fault,
                "email");
        String heading = say("Votre demande\u00a0: {0}", one.title());
        return new FollowPage(
                pages.frame(fault == null ? heading : say("Erreur\u00a0: {0}", heading), null, null),
                heading,
                printed(code),
                answer(one),
                facts(one),
                mayLeave ? way : null,
                one.awaited(),
                sheet(one),
                fault == null ? List.of() : List.of(new Mistake(WAY, fault)));
    }

    private static Notice answer(Contribution one) {
        return switch (one.state()) {
            case WAITING ->
                new Notice(
                        Notice.Tone.DONE,
                        say("Merci, c’est reçu"),
                        say(
                                "Une personne va vérifier avant que la fiche ne change. Revenez ici avec votre code pour lire la réponse."));
            case ACCEPTED, AMENDED ->
                new Notice(
                        Notice.Tone.DONE,
                        say(one.state().words()),
                        one.kind() == Kind.PROPOSAL
                                ? say("Merci : le lieu est dans l’annuaire.")
                                : say("Merci : l’annuaire est plus juste grâce à vous."));
            case REFUSED ->
                new Notice(
                        Notice.Tone.INFO,
                        say(one.state().words()),
                        say("Nous avons regardé votre demande et nous n’avons pas changé l’annuaire."));
        };
    }

    private List<Fact> facts(Contribution one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.said(
                say("Vous avez dit"),
                say(
                        one.kind() == Kind.REPORT
                                ? one.subject().words()
                                : one.kind().words())));
        facts.add(Fact.said(say("Reçu le"), moment(one.receivedAt())));
        Contribution.Decision decision = one.decision();
        if (decision != null) {
            facts.add(Fact.said(say("Répondu le"), moment(decision.at())));
            facts.add(new Fact(say("Par"), decision.by()));
            if (!decision.reason().isEmpty()) {
                facts.add(new Fact(say("La réponse"), decision.reason()));
            }
        }
        return facts;
    }

    private @Nullable String sheet(Contribution one) {
        return Optional.ofNullable(one.place())
                .flatMap(revisions::find)
                .filter(StoredPlace::published)
                .map(stored -> "/lieux/" + stored.place().slug())
                .orElse(null);
    }

    private String moment(Instant instant) {
        return French.moment(instant.atZone(clock.getZone()));
    }

    private static String printed(String code) {
        String letters = code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
        int half = letters.length() / 2;
        return letters.substring(0, half) + "-" + letters.substring(half);
    }
}
