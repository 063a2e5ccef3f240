package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Passwords;
import fr.maillage.platform.identity.SignIn;
import fr.maillage.platform.ui.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Asks a person again who she is before a change that matters (OWASP ASVS 5.0, 7.5.1): her present password, or, when she
 * has none, a proof given lately with her passkey or with her account elsewhere.
 */
@Component
class ProofAgain {
    private final Passwords passwords;
    private final SignIn signIn;
    private final FreshProof fresh;

    ProofAgain(Passwords passwords, SignIn signIn, FreshProof fresh) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.fresh = fresh;
    }

    /** True for somebody who has a password, which is then what she is asked. */
    boolean isByPassword(Caller.SignedIn person) {
        return passwords.isSet(person.account());
    }

    /** Where somebody without a password goes first, when her last proof is old. */
    Optional<ResponseEntity<byte[]>> findDetour(Caller.SignedIn person, HttpServletRequest request) {
        return isByPassword(person) || fresh.isGiven(request)
                ? Optional.empty()
                : Optional.of(Ways.towards(ProofController.HERE + "?suite=" + request.getRequestURI()));
    }

    /** The box of the present password once it was looked at; without fault for somebody who has none. */
    Field answered(Caller.SignedIn person, String typed, HttpServletRequest request) {
        return isByPassword(person)
                ? Wishes.answered(signIn.askAgain(person.account(), typed, request.getRemoteAddr()))
                : Wishes.presentPassword();
    }

    /** The boxes of a form: that of the present password only for somebody who has one. */
    Field[] boxes(Caller.SignedIn person, Field present, Field... others) {
        return isByPassword(person)
                ? Stream.concat(Stream.of(others), Stream.of(present)).toArray(Field[]::new)
                : others;
    }
}
