package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.contribution.Charters;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Markdown;
import fr.maillage.platform.ui.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /charte}: what those who keep the directory promise; read by everybody, accepted once by each contributor. */
@Controller
class CharterController {
    /** A page of ours and nothing else: never the address of another site. */
    private static final Pattern OURS =
            Pattern.compile("/equipe/lieux/[a-z0-9-]{1,90}(?:/[a-z]{1,20})?(?:\\?pour=[0-9a-f-]{36})?");

    private final Charters charters;
    private final Pages pages;
    private final String html = Markdown.html(text());

    CharterController(Charters charters, Pages pages) {
        this.charters = charters;
        this.pages = pages;
    }

    @GetMapping("/charte")
    @OpenToAll
    ResponseEntity<byte[]> read() {
        return pages.kept(pages.mark("charte-" + Charters.VERSION), "contribution/charter.jte", page(false, ""));
    }

    @GetMapping("/equipe/charte")
    @Requires(Right.OWN_ACCOUNT)
    ResponseEntity<byte[]> ask(@RequestParam(name = "suite", defaultValue = "") String next, Caller.SignedIn person) {
        return pages.fresh("contribution/charter.jte", page(!charters.isAccepted(person), next));
    }

    @PostMapping("/equipe/charte")
    @Requires(Right.OWN_ACCOUNT)
    ResponseEntity<byte[]> accept(
            @RequestParam(name = "suite", defaultValue = "") String next, Caller.SignedIn person) {
        charters.accept(person);
        return EditViews.towards(OURS.matcher(next).matches() ? next : "/equipe");
    }

    private EditPages.Charter page(boolean ask, String next) {
        return new EditPages.Charter(
                pages.frame(
                        ask ? "Charte à accepter" : "Charte des contributeurs",
                        "Ce que promettent les personnes qui tiennent l’annuaire à jour.",
                        null),
                html,
                Charters.VERSION,
                ask,
                next);
    }

    private static String text() {
        try (InputStream in = CharterController.class.getResourceAsStream("/texts/charte.md")) {
            return new String(
                    Objects.requireNonNull(in, "not packed: /texts/charte.md").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
