package fr.maillage.platform.directory.freshness.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.BeforeAfter;
import fr.maillage.platform.directory.freshness.Corrected;
import fr.maillage.platform.directory.freshness.Correction;
import fr.maillage.platform.directory.freshness.FieldCorrections;
import fr.maillage.platform.directory.freshness.Voucher;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The three looks of a correction: to type, to correct again, to see before and after. */
@Component
class CorrectPages {
    private static final String TEMPLATE = "freshness/correct.jte";

    private final CorrectionForm form;
    private final FieldCorrections corrections;
    private final Pages pages;

    CorrectPages(CorrectionForm form, FieldCorrections corrections, Pages pages) {
        this.form = form;
        this.corrections = corrections;
        this.pages = pages;
    }

    /**
     * Where a correction happens.
     *
     * @param action where the boxes are sent
     * @param back where one came from
     */
    record At(Place place, CorrectedField what, String action, String back, Voucher voucher) {}

    ResponseEntity<byte[]> empty(At at) {
        return pages.fresh(
                TEMPLATE, page(at, null, List.of(), form.fields(at.place(), at.what()), Map.of(), List.of()));
    }

    /** Again, with what was typed. */
    ResponseEntity<byte[]> again(At at, Map<String, String> typed) {
        return pages.fresh(
                TEMPLATE, page(at, null, List.of(), form.typed(at.place(), at.what(), typed), Map.of(), List.of()));
    }

    /** What the correction would change, or what is wrong with it. */
    ResponseEntity<byte[]> look(At at, Map<String, String> typed) {
        Optional<Correction> correction = form.read(at.what(), typed);
        if (correction.isEmpty()) {
            return shown(at, typed, List.of());
        }
        return switch (corrections.read(at.place(), correction.get(), at.voucher())) {
            case Corrected.Ready ready -> shown(at, typed, ready.differences());
            case Corrected.Refused refused -> refused(at, typed, refused);
            case Corrected.Same same -> same(at, typed);
        };
    }

    Optional<Correction> read(At at, Map<String, String> typed) {
        return form.read(at.what(), typed);
    }

    ResponseEntity<byte[]> refused(At at, Map<String, String> typed, Corrected.Refused refused) {
        List<Field> fields = form.typed(at.place(), at.what(), typed);
        String wrong = fields.stream().anyMatch(field -> field.name().equals(refused.input()))
                ? refused.input()
                : fields.getFirst().name();
        List<Field> marked = fields.stream()
                .map(field -> field.name().equals(wrong) ? field.wrong(refused.sentence()) : field)
                .toList();
        return pages.failed(
                HttpStatus.UNPROCESSABLE_CONTENT,
                TEMPLATE,
                page(at, null, List.of(new Mistake(wrong, refused.sentence())), marked, Map.of(), List.of()));
    }

    ResponseEntity<byte[]> same(At at, Map<String, String> typed) {
        Notice notice = new Notice(
                Notice.Tone.INFO,
                say("C’est déjà ce que dit la fiche"),
                say("Changez ce qui n’est plus juste, ou revenez à la fiche."));
        return pages.fresh(
                TEMPLATE, page(at, notice, List.of(), form.typed(at.place(), at.what(), typed), Map.of(), List.of()));
    }

    private ResponseEntity<byte[]> shown(At at, Map<String, String> typed, List<BeforeAfter> differences) {
        Map<String, String> kept = new LinkedHashMap<>();
        form.fields(at.place(), at.what())
                .forEach(field -> kept.put(field.name(), typed.getOrDefault(field.name(), "")));
        return pages.fresh(TEMPLATE, page(at, null, List.of(), List.of(), kept, differences));
    }

    private CorrectPage page(
            At at,
            @Nullable Notice notice,
            List<Mistake> mistakes,
            List<Field> fields,
            Map<String, String> kept,
            List<BeforeAfter> differences) {
        List<CorrectPage.Hidden> hidden = new ArrayList<>();
        hidden.add(new CorrectPage.Hidden("champ", at.what().code()));
        kept.forEach((name, value) -> hidden.add(new CorrectPage.Hidden(name, value)));
        String heading = say(at.what().heading());
        String step = fields.isEmpty() ? say("{0}, avant et après", heading) : heading;
        String title = say("{0}\u00a0: {1}", whose(at, step), at.place().name());
        return new CorrectPage(
                pages.frame(
                        fields.isEmpty() || mistakes.isEmpty() ? title : say("Erreur\u00a0: {0}", title), null, null),
                at.place().name(),
                heading,
                French.tied(intro(at.what())),
                at.action(),
                at.back(),
                hidden,
                notice,
                mistakes,
                fields,
                differences,
                at.what() == CorrectedField.GONE ? say("Dire que ce lieu n’existe plus") : say("Enregistrer"));
    }

    private static String whose(At at, String step) {
        return at.voucher().channel() == Voucher.Channel.CONTACT ? say("Votre fiche, {0}", step) : step;
    }

    private static String intro(CorrectedField what) {
        return switch (what) {
            case HOURS ->
                say(
                        "Changez seulement ce qui n’est plus juste. Écrivez comme vous parlez\u00a0: de 9 h à 12 h et de 14 h à 17 h, fermé, sur rendez-vous.");
            case PHONE, EMAIL -> say("Écrivez ce que le public doit voir.");
            case CLOSING -> say("Le public verra ces jours comme fermés, puis les horaires reprennent d’eux-mêmes.");
            case GONE -> say("Une personne de l’équipe lira ce que vous écrivez avant que la fiche disparaisse.");
        };
    }
}
