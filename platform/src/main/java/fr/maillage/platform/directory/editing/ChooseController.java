package fr.maillage.platform.directory.editing;

import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.contribution.Corrections;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/lieux}: the places that a person keeps true. */
@Controller
class ChooseController {
    private static final int MOST = 60;
    /** So few places need no search. */
    private static final int SEEN_AT_ONCE = 8;

    private final Directory directory;
    private final Pages pages;

    ChooseController(Directory directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
    }

    @GetMapping("/equipe/lieux")
    @Requires(Right.CORRECT_PLACE)
    ResponseEntity<byte[]> list(@RequestParam(name = "nom", defaultValue = "") String words, Caller caller) {
        String wanted = Folding.fold(words);
        List<Place> mine = directory.read().places().stream()
                .filter(place -> Corrections.mayWrite(caller, place))
                .filter(place -> Folding.fold(
                                place.name() + " " + place.location().commune())
                        .contains(wanted))
                .toList();
        String more = mine.size() > MOST ? ". Voici les " + MOST + " premiers : écrivez un mot du nom." : "";
        return pages.fresh(
                "contribution/choose.jte",
                new EditPages.Choose(
                        pages.frame("Corriger une fiche", null, null),
                        Field.text("nom", "Un mot du nom ou de la commune", words, null),
                        !words.isEmpty() || mine.size() > SEEN_AT_ONCE,
                        mine.stream().limit(MOST).map(ChooseController::line).toList(),
                        French.count(mine.size(), "lieu", "lieux") + more));
    }

    private static EditPages.Line line(Place place) {
        return new EditPages.Line(
                "/equipe/lieux/" + place.slug(),
                place.name(),
                place.location().commune(),
                EditViews.checked(place.provenance().checkedOn()));
    }
}
