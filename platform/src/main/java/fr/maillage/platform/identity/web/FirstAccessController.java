package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Operators;
import fr.maillage.platform.identity.Passwords;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the very first administrator comes in, with the key that the start printed. */
@Controller
@OpenToAll
class FirstAccessController {
    private static final String HERE = "/premier-acces";
    private static final String NO_KEY =
            "Cette clé n’est pas la bonne, ou elle a déjà servi. Redémarrez Maillage pour en avoir une autre.";

    private final Operators operators;
    private final Passwords passwords;
    private final Pages pages;

    FirstAccessController(Operators operators, Passwords passwords, Pages pages) {
        this.operators = operators;
        this.passwords = passwords;
        this.pages = pages;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> first() {
        return pages.fresh("identity/form.jte", page(key(""), Wishes.name(""), Wishes.email(""), Wishes.newPassword()));
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "cle", defaultValue = "") String key,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "adresse", defaultValue = "") String email,
            @RequestParam(name = "motdepasse", defaultValue = "") String password,
            HttpServletRequest request) {
        Field keyBox = operators.knows(key) ? key(key) : key(key).wrong(NO_KEY);
        Field nameBox = Wishes.checkedName(Wishes.name(name), name);
        Field emailBox = Wishes.checkedEmail(Wishes.email(email), email);
        Field passwordBox = passwords
                .findFault(password, name, email)
                .map(Wishes.newPassword()::wrong)
                .orElseGet(Wishes::newPassword);
        boolean wrong = Stream.of(keyBox, nameBox, emailBox, passwordBox).anyMatch(box -> box.error() != null);
        Optional<String> secret = wrong
                ? Optional.empty()
                : operators.welcome(key, name.strip(), email.strip(), password, Ways.device(request));
        return secret.isPresent()
                ? Ways.towards("/compte/second-facteur", secret.get(), request)
                : pages.failed(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "identity/form.jte",
                        page(wrong ? keyBox : key(key).wrong(NO_KEY), nameBox, emailBox, passwordBox));
    }

    private FormPage page(Field key, Field name, Field email, Field password) {
        List<Field> fields = List.of(key, name, email, password);
        boolean wrong = fields.stream().anyMatch(field -> field.error() != null);
        return FormPage.of(
                pages.frame(wrong ? "Erreur : premier accès" : "Premier accès", null, null),
                "Premier accès",
                List.of(
                        "Cette page sert une fois : elle fait de vous la première personne qui administre le territoire.",
                        "Vous inviterez ensuite vos collègues."),
                fields,
                HERE);
    }

    private static Field key(String typed) {
        return Field.text(
                        "cle",
                        "La clé de premier accès",
                        typed,
                        "Elle s’affiche dans la fenêtre où Maillage a été démarré. Par exemple : 7KQ2-MX4B-…")
                .known("text", "off");
    }
}
