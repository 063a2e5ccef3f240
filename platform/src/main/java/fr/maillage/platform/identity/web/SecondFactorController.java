package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Enrolment;
import fr.maillage.platform.identity.EntryOutcome;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.SecondFactors;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.identity.SignIn;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.paper.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The code on the telephone: set up the first time, asked for then. */
@Controller
@RequestMapping(SecondFactorController.HERE)
@Requires(Right.OWN_ACCOUNT)
class SecondFactorController {
    static final String HERE = "/compte/second-facteur";
    private static final String WRONG = "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant.";

    private final SecondFactors factors;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SignIn signIn;
    private final ProofAgain proof;
    private final FreshProof fresh;
    private final Pages pages;

    SecondFactorController(
            SecondFactors factors,
            Accounts accounts,
            Sessions sessions,
            SignIn signIn,
            ProofAgain proof,
            FreshProof fresh,
            Pages pages) {
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIn = signIn;
        this.proof = proof;
        this.fresh = fresh;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            Caller.SignedIn person,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        if (factors.isSet(person.account())) {
            if (person.strong()) {
                return Ways.towards(next.isEmpty() ? "/compte" : Ways.inside(next));
            }
            return pages.fresh("identity/form.jte", asking(stepUpCode(), next));
        }
        Optional<Enrolment> enrolment = enrolment(person);
        if (enrolment.isPresent()) {
            return pages.fresh("identity/factor.jte", enrolling(enrolment.get(), Wishes.code(), next));
        }
        return proof.findDetour(person, request)
                .orElseGet(() -> pages.fresh(
                        "identity/form.jte", explaining(next, fresh.isGiven(request), Wishes.presentPassword())));
    }

    /** Draws the secret, for somebody who has just proved who she is; the page that shows it comes next. */
    @PostMapping("/commencer")
    ResponseEntity<byte[]> begin(
            Caller.SignedIn person,
            @RequestParam(name = "suite", defaultValue = "") String next,
            @RequestParam(name = "actuel", defaultValue = "") String password,
            HttpServletRequest request) {
        Optional<ResponseEntity<byte[]>> detour = proof.findDetour(person, request);
        if (detour.isPresent()) {
            return detour.get();
        }
        if (!fresh.isGiven(request)) {
            Field box = proof.answered(person, password, request);
            if (box.error() != null) {
                return pages.failed(
                        HttpStatus.UNPROCESSABLE_CONTENT, "identity/form.jte", explaining(next, false, box));
            }
        }
        factors.begin(person.account());
        return Ways.towards(here(next));
    }

    /** The first code shows that the telephone has the secret; the recovery codes are shown this once. */
    @PostMapping("/telephone")
    ResponseEntity<byte[]> confirm(
            Caller.SignedIn person,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        Optional<Enrolment> enrolment = enrolment(person);
        if (enrolment.isEmpty()) {
            return Ways.towards(here(next));
        }
        Optional<EntryOutcome.Wait> wait = signIn.countCode(person.account(), request.getRemoteAddr());
        Optional<List<String>> codes = wait.isPresent() ? Optional.empty() : factors.confirm(person.account(), code);
        if (codes.isEmpty()) {
            String sentence = wait.map(DoorController::tooMany).orElse(WRONG);
            return pages.failed(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "identity/factor.jte",
                    enrolling(enrolment.get(), Wishes.code().wrong(sentence), next));
        }
        signIn.codeSucceeded(person.account(), request.getRemoteAddr());
        return recovery(codes.get(), Ways.inside(next), strengthened(request), request);
    }

    /** The present code, or a recovery code, makes the session strong. */
    @PostMapping("/code")
    ResponseEntity<byte[]> verify(
            Caller.SignedIn person,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "suite", defaultValue = "") String next,
            HttpServletRequest request) {
        Optional<EntryOutcome.Wait> wait = signIn.countCode(person.account(), request.getRemoteAddr());
        if (wait.isPresent() || !factors.verify(person.account(), code)) {
            String sentence = wait.map(DoorController::tooMany).orElse(WRONG);
            return pages.failed(
                    wait.isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT,
                    "identity/form.jte",
                    asking(stepUpCode().wrong(sentence), next));
        }
        signIn.codeSucceeded(person.account(), request.getRemoteAddr());
        return strengthened(request)
                .map(secret -> Ways.towards(Ways.inside(next), secret, request))
                .orElseGet(() -> Ways.towards(Ways.DOOR));
    }

    @GetMapping("/codes")
    ResponseEntity<byte[]> codes(Caller.SignedIn person, HttpServletRequest request) {
        return proof.findDetour(person, request)
                .orElseGet(() -> pages.fresh("identity/form.jte", renewing(person, Wishes.presentPassword())));
    }

    /** New recovery codes, shown this once. */
    @PostMapping("/codes")
    ResponseEntity<byte[]> renew(
            Caller.SignedIn person,
            @RequestParam(name = "actuel", defaultValue = "") String password,
            HttpServletRequest request) {
        Optional<ResponseEntity<byte[]>> detour = proof.findDetour(person, request);
        if (detour.isPresent()) {
            return detour.get();
        }
        Field box = proof.answered(person, password, request);
        if (box.error() != null || !person.strong() || !factors.isSet(person.account())) {
            return pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, "identity/form.jte", renewing(person, box));
        }
        return recovery(factors.renewCodes(person.account()), "/compte", Optional.empty(), request);
    }

    private FormPage renewing(Caller.SignedIn person, Field present) {
        return FormPage.of(
                        pages.frame("Refaire les codes de secours", null, null),
                        "Refaire vos codes de secours",
                        List.of("Les anciens codes ne serviront plus."),
                        List.of(proof.boxes(person, present)),
                        HERE + "/codes")
                .from("Mon compte", "/compte");
    }

    private Optional<String> strengthened(HttpServletRequest request) {
        return SessionCookie.secretOf(request).flatMap(sessions::strengthen);
    }

    private ResponseEntity<byte[]> recovery(
            List<String> codes, String next, Optional<String> secret, HttpServletRequest request) {
        NoticePage page = new NoticePage(
                pages.frame("Vos codes de secours", null, null),
                "Vos codes de secours",
                List.of(
                        "Imprimez-les ou recopiez-les : ils ne seront plus jamais montrés.",
                        "Si vous perdez votre téléphone, chacun de ces codes ouvre votre compte une fois."),
                null,
                codes,
                Button.link("Je les ai gardés, continuer", next));
        ResponseEntity<byte[]> answer = pages.fresh("identity/notice.jte", page);
        return secret.isEmpty()
                ? answer
                : ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.SET_COOKIE, SessionCookie.holding(secret.get(), request))
                        .body(answer.getBody());
    }

    private Optional<Enrolment> enrolment(Caller.SignedIn person) {
        String email = accounts.find(person.account()).orElseThrow().email();
        return factors.findEnrolment(
                person.account(), "Maillage " + pages.site().territory(), email);
    }

    private FormPage explaining(String next, boolean recent, Field present) {
        return FormPage.of(
                        pages.frame("Protéger votre compte", null, null),
                        "Protéger votre compte",
                        List.of(
                                "Ici, une seule preuve ne suffit pas : vous pouvez voir des données de personnes ou donner des droits.",
                                "Il faut en plus un code, que votre téléphone affiche. Cela prend deux minutes, une seule fois.",
                                "Prenez votre téléphone, puis continuez."),
                        recent ? List.of() : List.of(present),
                        HERE + "/commencer")
                .with("suite", next)
                .aside("Revenir à mon espace", Ways.INSIDE);
    }

    private FormPage asking(Field code, String next) {
        return FormPage.of(
                        pages.frame(code.error() == null ? "Votre code" : "Erreur : votre code", null, null),
                        "Votre code",
                        List.of("Ouvrez l’application de codes sur votre téléphone."),
                        List.of(code),
                        HERE + "/code")
                .with("suite", next)
                .aside("J’ai perdu mon téléphone", HERE + "/perdu");
    }

    /** What one does without the telephone. */
    @GetMapping("/perdu")
    ResponseEntity<byte[]> lost() {
        return pages.fresh(
                "identity/notice.jte",
                NoticePage.of(
                        pages.frame("Téléphone perdu", null, null),
                        "Vous n’avez plus votre téléphone",
                        List.of(
                                "Si vous avez gardé vos codes de secours, écrivez-en un à la place du code.",
                                "Sinon, prévenez une personne qui administre le territoire. Deux personnes doivent être d’accord pour effacer l’ancien téléphone ; vous en relierez ensuite un autre."),
                        Button.link("Écrire un code", HERE)));
    }

    private FactorPage enrolling(Enrolment enrolment, Field code, String next) {
        return new FactorPage(
                pages.frame(
                        code.error() == null ? "Relier votre téléphone" : "Erreur : relier votre téléphone",
                        null,
                        null),
                QrCode.of(enrolment.address()),
                enrolment.readable(),
                code,
                next);
    }

    private static Field stepUpCode() {
        return Field.text("code", "Le code à six chiffres, ou un code de secours", "", null)
                .known("text", "one-time-code");
    }

    private static String here(String next) {
        return HERE + (Ways.inside(next).equals(next) ? "?suite=" + next : "");
    }
}
