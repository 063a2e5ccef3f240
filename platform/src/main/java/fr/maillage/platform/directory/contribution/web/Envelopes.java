package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.directory.contribution.Letter;
import fr.maillage.platform.directory.contribution.Stamps;
import fr.maillage.platform.identity.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the envelope of a public form: who sends it, from which network, and whether it is a person. */
@Component
class Envelopes {
    private static final int HALF_OF_IPV6 = 8;
    private static final int IPV6 = 16;

    private final Stamps stamps;

    Envelopes(Stamps stamps) {
        this.stamps = stamps;
    }

    Guard guard() {
        return new Guard(stamps.issue());
    }

    Letter letter(HttpServletRequest request, Caller caller) {
        return new Letter(param(request, Guard.STAMP), network(request.getRemoteAddr()), caller);
    }

    /** What to tell somebody who looks like a robot: the same words, pressed again, will do. */
    Optional<String> doubt(HttpServletRequest request) {
        return switch (stamps.check(param(request, Guard.STAMP), param(request, Guard.TRAP))) {
            case PERSON -> Optional.empty();
            case TOO_FAST ->
                Optional.of(
                        "Ce formulaire est revenu très vite. Relisez-le, puis appuyez encore une fois sur « Envoyer ».");
            case TOO_OLD ->
                Optional.of(
                        "Cette page est ouverte depuis longtemps. Relisez-la, puis appuyez encore une fois sur « Envoyer ».");
            case ROBOT ->
                Optional.of(
                        "Nous n’avons pas pu lire ce formulaire. Votre texte est gardé : attendez un instant, puis appuyez"
                                + " encore une fois sur « Envoyer ».");
        };
    }

    /** One household or one library: an IPv4 address, or the first half of an IPv6 one. */
    static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            byte[] kept = bytes.length == IPV6 ? Arrays.copyOf(bytes, HALF_OF_IPV6) : bytes;
            return Arrays.toString(kept);
        } catch (UnknownHostException unreadable) {
            return "";
        }
    }

    static String param(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
