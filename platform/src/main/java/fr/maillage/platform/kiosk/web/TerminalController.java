package fr.maillage.platform.kiosk.web;

import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kiosk.Terminal;
import fr.maillage.platform.kiosk.Terminals;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /equipe/bornes}: gives a screen its key, and takes it back. */
@Controller
@Requires(Right.MANAGE_TERMINALS)
@RequestMapping("/equipe/bornes")
class TerminalController {
    private static final int LONGEST_NAME = 80;
    private static final int SHOWN = 4;
    private static final String PLACE_HINT = "Le nom de sa fiche, ou un mot de ce nom et la commune.";

    private final Terminals terminals;
    private final Search search;
    private final Pages pages;
    private final URI publicUrl;
    private final ZoneId zone;

    TerminalController(Terminals terminals, Search search, Pages pages, Settings settings) {
        this.terminals = terminals;
        this.search = search;
        this.pages = pages;
        this.publicUrl = settings.publicUrl();
        this.zone = settings.zone();
    }

    @GetMapping
    ResponseEntity<byte[]> list() {
        return pages.fresh("kiosk/terminals.jte", page("", "", List.of(), null));
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "lieu", defaultValue = "") String placeName,
            Caller caller) {
        List<Place> places = placesNamed(placeName);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return refused(name, placeName, new Mistake("nom", "Donnez un nom à la borne, de 80 signes au plus."));
        }
        if (places.size() != 1) {
            return refused(name, placeName, new Mistake("lieu", which(places)));
        }
        String key = terminals.add(name.strip(), places.getFirst().id(), caller);
        return pages.fresh("kiosk/terminals.jte", page("", "", List.of(), publicUrl.resolve("/borne/" + key)));
    }

    @PostMapping("/{id}/retirer")
    ResponseEntity<byte[]> revoke(@PathVariable("id") UUID id, Caller caller) {
        terminals.revoke(id, caller);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/equipe/bornes"))
                .build();
    }

    private ResponseEntity<byte[]> refused(String name, String place, Mistake mistake) {
        return pages.failed(
                HttpStatus.UNPROCESSABLE_CONTENT, "kiosk/terminals.jte", page(name, place, List.of(mistake), null));
    }

    private TerminalsPage page(String name, String place, List<Mistake> mistakes, @Nullable URI fresh) {
        Field nameField = Field.text("nom", "Nom de la borne", name, "Par exemple : borne de l’entrée.");
        Field placeField = Field.text("lieu", "Lieu où elle se trouve", place, PLACE_HINT);
        for (Mistake mistake : mistakes) {
            nameField = mistake.field().equals("nom") ? nameField.wrong(mistake.sentence()) : nameField;
            placeField = mistake.field().equals("lieu") ? placeField.wrong(mistake.sentence()) : placeField;
        }
        Snapshot snapshot = search.current();
        return new TerminalsPage(
                pages.frame(mistakes.isEmpty() ? "Bornes" : "Erreur : bornes", null, null),
                mistakes,
                nameField,
                placeField,
                fresh == null ? null : fresh.toString(),
                terminals.list().stream()
                        .map(terminal -> line(snapshot, terminal))
                        .toList());
    }

    private TerminalsPage.Line line(Snapshot snapshot, Terminal terminal) {
        PlaceId place = terminal.place();
        return new TerminalsPage.Line(
                terminal.id().toString(),
                terminal.name(),
                snapshot.find(place).map(Place::name).orElse("un lieu qui n’est plus dans l’annuaire"),
                terminal.works()
                        ? "En service depuis le "
                                + French.date(terminal.createdAt().atZone(zone).toLocalDate())
                        : "Retirée",
                terminal.works());
    }

    /** The place of that name, or of that end of address; else those whose name and commune hold all the words. */
    private List<Place> placesNamed(String typed) {
        String wanted = Folding.fold(typed);
        List<Place> all = search.current().places();
        List<Place> same = all.stream()
                .filter(place -> Folding.fold(place.name()).equals(wanted)
                        || place.slug().equals(typed.strip()))
                .toList();
        if (!same.isEmpty() || wanted.isEmpty()) {
            return same;
        }
        List<String> words = List.of(wanted.split(" "));
        return all.stream()
                .filter(place -> words.stream().allMatch(Folding.fold(called(place))::contains))
                .toList();
    }

    private static String which(List<Place> places) {
        return places.isEmpty()
                ? "Aucun lieu de l’annuaire ne porte ce nom. Écrivez un mot de son nom, et sa commune."
                : "Plusieurs lieux répondent\u00a0: "
                        + places.stream()
                                .limit(SHOWN)
                                .map(place -> "«\u00a0" + called(place) + "\u00a0»")
                                .collect(Collectors.joining(", "))
                        + (places.size() > SHOWN ? "…" : ".")
                        + " Écrivez le nom entier, ou la fin de l’adresse de sa fiche.";
    }

    private static String called(Place place) {
        return place.name() + ", " + place.location().commune();
    }
}
