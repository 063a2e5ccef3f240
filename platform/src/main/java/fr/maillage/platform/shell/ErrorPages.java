package fr.maillage.platform.shell;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Outage;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Routes;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says in plain words what went wrong, and gives a number to quote when we must look for the cause. */
@Controller
@OpenToAll
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    /** Without the letters and figures that are mistaken for one another on the telephone. */
    private static final String SIGNS = "ACDEFGHJKLMNPRTUVWXY34679";

    private static final int NUMBER_LENGTH = 6;
    private static final String RETRY_SECONDS = "30";
    private final SecureRandom random = new SecureRandom();
    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (!status.is5xxServerError()) {
            return pages.failed(status, "shell/error.jte", page(status, null));
        }
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Optional<Outage> outage = Outage.find(failure);
        if (outage.isPresent()) {
            LOG.warn("Refused at {}: the database is {}", Routes.of(request), outage.get());
            return refused(request);
        }
        String number = number();
        LOG.error("number {} at {}", number, Routes.of(request), failure);
        return pages.failed(status, "shell/error.jte", page(status, number));
    }

    /** Nothing can be kept for now: the person gets back what she wrote, and can send it again from here. */
    private ResponseEntity<byte[]> refused(HttpServletRequest request) {
        String heading = say("Nous ne pouvons rien enregistrer en ce moment");
        ErrorPage page = new ErrorPage(
                pages.frame(heading, null, null),
                heading,
                say("Ce n’est pas votre faute. Réessayez dans quelques minutes."),
                null,
                SentForm.findAddress(request),
                SentForm.typed(request));
        ResponseEntity<byte[]> answer = pages.failed(HttpStatus.SERVICE_UNAVAILABLE, "shell/error.jte", page);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(answer.getBody());
    }

    private ErrorPage page(HttpStatus status, @Nullable String number) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED ->
                page(
                        say("Cette page n’existe pas"),
                        say("Le lien est peut-être ancien, ou l’adresse mal recopiée."),
                        number);
            case GONE ->
                page(say("Cette page n’existe plus"), say("Ce lieu a fermé, ou sa fiche a été retirée."), number);
            case SERVICE_UNAVAILABLE ->
                page(say("Le site est en travaux"), say("Réessayez dans quelques minutes. Rien n’est perdu."), number);
            case TOO_MANY_REQUESTS ->
                page(say("Trop de demandes à la fois"), say("Attendez une minute, puis réessayez."), number);
            case UNPROCESSABLE_CONTENT ->
                page(
                        say("Nous n’avons pas compris votre réponse"),
                        say("Rien n’est décidé. Revenez à la page d’avant, puis choisissez un des boutons."),
                        number);
            case PAYLOAD_TOO_LARGE, CONTENT_TOO_LARGE ->
                page(say("Ce fichier est trop gros"), say("Choisissez un fichier de moins de 10 Mo."), number);
            case FORBIDDEN, UNAUTHORIZED ->
                page(say("Cette page n’est pas ouverte à tous"), say("Il faut une clé pour l’ouvrir."), number);
            default ->
                status.is4xxClientError()
                        ? page(
                                say("Nous n’avons pas compris la demande"),
                                say("Revenez à l’accueil et recommencez."),
                                number)
                        : page(
                                say("Quelque chose ne marche pas chez nous"),
                                say("Ce n’est pas votre faute. Réessayez dans quelques minutes."),
                                number);
        };
    }

    private ErrorPage page(String heading, String advice, @Nullable String number) {
        return new ErrorPage(pages.frame(heading, null, null), heading, advice, number, null, List.of());
    }

    private static HttpStatus status(@Nullable Object code) {
        HttpStatus status = code instanceof Integer known ? HttpStatus.resolve(known) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private String number() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < NUMBER_LENGTH; i++) {
            number.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
