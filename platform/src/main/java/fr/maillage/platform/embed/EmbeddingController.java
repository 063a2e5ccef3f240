package fr.maillage.platform.embed;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /integrer}: the line that a town pastes in its own page, and what it will look like. */
@Controller
@OpenToAll
class EmbeddingController {
    private static final String LIST = "lieux";
    private static final String WIZARD = "trouver";

    private final Parts parts;
    private final Pages pages;
    private final URI publicUrl;

    EmbeddingController(Parts parts, Pages pages, Settings settings) {
        this.parts = parts;
        this.pages = pages;
        this.publicUrl = settings.publicUrl();
    }

    @GetMapping("/integrer")
    ResponseEntity<byte[]> page(
            @RequestParam(name = "territoire", defaultValue = "") String code,
            @RequestParam(name = "page", defaultValue = WIZARD) String wanted) {
        Part part = parts.find(code).orElse(parts.list().getFirst());
        String shown = wanted.equals(LIST) ? LIST : WIZARD;
        String title =
                (shown.equals(LIST) ? "Lieux d’aide numérique : " : "Trouver de l’aide numérique : ") + part.name();
        String path = part.base() + "/" + shown;
        return pages.fresh(
                "embed/embedding.jte",
                new EmbeddingPage(
                        pages.frame(
                                "Mettre l’annuaire dans votre site",
                                "Une ligne à coller pour montrer les lieux d’aide numérique de votre commune.",
                                null),
                        Choices.of("territoire", "Pour quel territoire ?", territories(part)),
                        Choices.of("page", "Que voulez-vous montrer ?", contents(shown)),
                        Area.of("ligne", "La ligne à coller", line(publicUrl.resolve(path), title), null),
                        path,
                        title));
    }

    private List<Choice> territories(Part chosen) {
        return parts.list().stream()
                .map(part -> new Choice(part.code(), part.name(), null, part.equals(chosen)))
                .toList();
    }

    private static List<Choice> contents(String shown) {
        return List.of(
                new Choice(WIZARD, "Les questions qui mènent au bon lieu", null, shown.equals(WIZARD)),
                new Choice(LIST, "La liste des lieux", null, shown.equals(LIST)));
    }

    /** The names of territories hold no sign that would end an attribute, but a setting might. */
    private static String line(URI address, String title) {
        return "<iframe src=\"" + address + "\" title=\"" + title.replace("\"", "&quot;")
                + "\" width=\"100%\" height=\"800\" style=\"border:0\" loading=\"lazy\"></iframe>";
    }
}
