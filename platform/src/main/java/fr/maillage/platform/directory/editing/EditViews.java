package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.directory.Targets;
import fr.maillage.platform.directory.contribution.Corrections;
import fr.maillage.platform.directory.contribution.People;
import fr.maillage.platform.directory.freshness.OwnWord;
import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the pages of a place under correction. */
@Component
class EditViews {
    private static final Set<String> OUR_OWN = Set.of("etape", "revision", "pour", "raison");

    private static final String CONFIRMED = "juste";

    private final Forms forms;
    private final Pages pages;

    EditViews(Forms forms, Pages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    ResponseEntity<byte[]> sheet(StoredPlace stored, String report, String done, Caller caller) {
        Place place = stored.place();
        List<EditPages.Block> blocks = Stream.of(Section.values())
                .map(section -> new EditPages.Block(
                        section.words(),
                        "/equipe/lieux/" + place.slug() + "/" + section.code() + query(report),
                        Forms.fields(section).stream()
                                .flatMap(field -> Readable.lines(field, place).stream())
                                .filter(line -> !line.equals("Rien"))
                                .limit(6)
                                .toList()))
                .toList();
        return pages.fresh(
                "contribution/sections.jte",
                new EditPages.Sheet(
                        pages.frame("Corriger la fiche de " + place.name(), null, null),
                        place.name(),
                        "/lieux/" + place.slug(),
                        "/equipe/lieux/" + place.slug(),
                        notice(place, done, caller),
                        blocks,
                        Corrections.mayWrite(caller, place),
                        OwnWord.isOf(caller, place) && !done.equals(CONFIRMED),
                        checked(place.provenance().checkedOn()),
                        caller.may(Right.MODERATE, Targets.of(place)),
                        stored.revision()));
    }

    static String checked(@Nullable LocalDate on) {
        return on == null ? "Jamais vérifiée" : "Vérifiée le " + French.date(on);
    }

    private static @Nullable Notice notice(Place place, String done, Caller caller) {
        if (done.equals(CONFIRMED)) {
            return new Notice(
                    Notice.Tone.DONE,
                    "Merci, c’est noté",
                    "La fiche dit à tout le monde qu’elle est vérifiée aujourd’hui.");
        }
        if (Section.find(done).isPresent()) {
            return new Notice(
                    Notice.Tone.DONE, "C’est enregistré", "La fiche change pour tout le monde d’ici une seconde.");
        }
        return Corrections.mayWrite(caller, place)
                ? null
                : new Notice(
                        Notice.Tone.INFO,
                        "Vous pouvez proposer une correction",
                        "Une personne du territoire la relira avant que la fiche ne change.");
    }

    ResponseEntity<byte[]> form(Asked asked, List<Mistake> mistakes, HttpStatus status) {
        return form(asked, mistakes, status, null);
    }

    ResponseEntity<byte[]> unchanged(Asked asked) {
        Notice notice = new Notice(
                Notice.Tone.INFO,
                "Rien n’a changé",
                "La fiche dit déjà cela. Changez quelque chose, ou revenez à la fiche.");
        return form(asked, List.of(), HttpStatus.OK, notice);
    }

    private ResponseEntity<byte[]> form(
            Asked asked, List<Mistake> mistakes, HttpStatus status, @Nullable Notice notice) {
        Place place = asked.base().place();
        String heading = asked.section().words();
        String title = (mistakes.isEmpty() ? "" : "Erreur\u00a0: ") + heading + ", " + place.name();
        List<EditPages.Hidden> hidden = new ArrayList<>(ours(asked, asked.base().revision()));
        hidden.add(new EditPages.Hidden("lignes", asked.typed().one("lignes")));
        return pages.failed(
                status,
                "contribution/section.jte",
                new EditPages.Form(
                        pages.frame(title, null, null),
                        place.name(),
                        heading,
                        "/equipe/lieux/" + place.slug() + query(asked.report()),
                        action(asked),
                        forms.of(asked.section()).parts(asked.typed(), new SectionForm.Faults(mistakes)),
                        hidden,
                        mistakes,
                        notice));
    }

    ResponseEntity<byte[]> preview(Asked asked, Edited edited, Caller caller) {
        Place place = asked.base().place();
        return pages.fresh(
                "contribution/preview.jte",
                new EditPages.Preview(
                        pages.frame("Avant et après, " + place.name(), null, null),
                        place.name(),
                        action(asked),
                        Change.between(place, edited.place()),
                        edited.notes(),
                        carried(asked, asked.base().revision()),
                        Area.of(
                                "raison",
                                "Pourquoi ce changement ?",
                                asked.typed().one("raison"),
                                "Facultatif. Tout le monde peut le lire dans l’historique."),
                        Corrections.mayWrite(caller, place) ? "Enregistrer" : "Envoyer la proposition"));
    }

    ResponseEntity<byte[]> overtaken(Asked asked, Place mine, StoredPlace now) {
        Place base = asked.base().place();
        Set<PlaceField> fields = People.changed(base, mine);
        List<EditPages.Row> rows = fields.stream()
                .map(field -> new EditPages.Row(
                        field.words(),
                        Readable.lines(field, base),
                        Readable.lines(field, now.place()),
                        Readable.lines(field, mine)))
                .toList();
        return pages.failed(
                HttpStatus.CONFLICT,
                "contribution/overtaken.jte",
                new EditPages.Overtaken(
                        pages.frame("Deux corrections à la fois, " + base.name(), null, null),
                        base.name(),
                        action(asked),
                        "/equipe/lieux/" + base.slug(),
                        rows,
                        carried(asked, now.revision())));
    }

    /** Everything that was typed, so that no page loses it. */
    private static List<EditPages.Hidden> carried(Asked asked, long revision) {
        List<EditPages.Hidden> hidden = new ArrayList<>(ours(asked, revision));
        asked.typed().values().forEach((name, values) -> {
            if (!OUR_OWN.contains(name)) {
                values.forEach(value -> hidden.add(new EditPages.Hidden(name, value)));
            }
        });
        return hidden;
    }

    private static List<EditPages.Hidden> ours(Asked asked, long revision) {
        return List.of(
                new EditPages.Hidden("revision", Long.toString(revision)),
                new EditPages.Hidden("pour", asked.report()));
    }

    private static String action(Asked asked) {
        return "/equipe/lieux/" + asked.base().place().slug() + "/"
                + asked.section().code();
    }

    /** Where a person comes back after the charter, ready to be put in an address. */
    static String address(StoredPlace place, Section section, String report) {
        String path = "/equipe/lieux/" + place.place().slug() + "/" + section.code() + query(report);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static String query(String report) {
        return report.isEmpty() ? "" : "?pour=" + URLEncoder.encode(report, StandardCharsets.UTF_8);
    }

    static ResponseEntity<byte[]> towards(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
