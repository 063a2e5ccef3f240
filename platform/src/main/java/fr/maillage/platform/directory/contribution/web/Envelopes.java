package fr.maillage.platform.directory.contribution.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.contribution.Letter;
import fr.maillage.platform.directory.contribution.Stamps;
import fr.maillage.platform.guard.NetworkPrefix;
import fr.maillage.platform.identity.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the envelope of a public form: who sends it, from which network, and whether it is a person. */
@Component
class Envelopes {
    private final Stamps stamps;

    Envelopes(Stamps stamps) {
        this.stamps = stamps;
    }

    Guard guard() {
        return new Guard(stamps.issue());
    }

    Letter letter(HttpServletRequest request, Caller caller) {
        return new Letter(param(request, Guard.STAMP), network(request), caller);
    }

    /** What to tell somebody who looks like a robot: the same words, pressed again, will do. */
    Optional<String> doubt(HttpServletRequest request) {
        return switch (stamps.check(param(request, Guard.STAMP), param(request, Guard.TRAP))) {
            case PERSON -> Optional.empty();
            case TOO_FAST ->
                Optional.of(
                        say(
                                "Ce formulaire est revenu très vite. Relisez-le, puis appuyez encore une fois sur « Envoyer »."));
            case TOO_OLD ->
                Optional.of(
                        say(
                                "Cette page est ouverte depuis longtemps. Relisez-la, puis appuyez encore une fois sur « Envoyer »."));
            case ROBOT ->
                Optional.of(
                        say(
                                "Nous n’avons pas pu lire ce formulaire. Votre texte est gardé : attendez un instant, puis appuyez encore une fois sur « Envoyer »."));
        };
    }

    /** Whence a form comes, behind the proxies that the territory trusts. */
    static String network(HttpServletRequest request) {
        return NetworkPrefix.of(request.getRemoteAddr());
    }

    static String param(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
