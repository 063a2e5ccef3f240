package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The same answer for a link used before, too old, or that never was. */
final class DeadLink {
    private DeadLink() {}

    static ResponseEntity<byte[]> answer(Pages pages) {
        return pages.failed(
                HttpStatus.NOT_FOUND,
                "identity/notice.jte",
                NoticePage.of(
                        pages.frame("Ce lien ne sert plus", null, null),
                        "Ce lien ne sert plus",
                        List.of(
                                "Il a déjà servi, ou il est trop ancien.",
                                "Demandez-en un autre à la personne qui vous l’a donné."),
                        Button.link("Se connecter", Ways.DOOR)));
    }
}
