package fr.maillage.platform.directory.translations;

import fr.maillage.engines.language.Language;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.Referent;
import fr.maillage.platform.directory.TranslatedField;
import fr.maillage.platform.directory.Translation;
import fr.maillage.platform.directory.Translations;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Target;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Pagination;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/traductions}: what to translate, most read first, and the texts of one place. */
@Controller
@Requires(Right.TRANSLATE)
@RequestMapping(TranslationController.PATH)
class TranslationController {
    static final String PATH = "/equipe/traductions";
    private static final int A_PAGE = 20;

    private final Translations translations;
    private final Directory directory;
    private final Accounts accounts;
    private final Access access;
    private final Pages pages;

    TranslationController(
            Translations translations, Directory directory, Accounts accounts, Access access, Pages pages) {
        this.translations = translations;
        this.directory = directory;
        this.accounts = accounts;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> queue(
            @RequestParam(name = "langue", defaultValue = "ar") String code,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Caller caller) {
        Language language = language(code);
        List<Translations.Waiting> queue = translations.queue(
                language,
                directory.read().places().stream()
                        .filter(place -> caller.may(Right.TRANSLATE, target(place)))
                        .toList());
        int last = Math.max(1, (queue.size() + A_PAGE - 1) / A_PAGE);
        int shown = Math.clamp(page, 1, last);
        return pages.fresh(
                "directory/translations.jte",
                new QueuePage(
                        pages.frame("Traduire\u00a0: " + language.ownName(), null, null),
                        language.code(),
                        tabs(language),
                        referent(language),
                        caller.maySomewhere(Right.NAME_REFERENTS),
                        caller.maySomewhere(Right.NAME_REFERENTS) ? people() : Choices.of("compte", "", List.of()),
                        French.number(queue.size()) + (queue.size() < 2 ? " fiche a" : " fiches ont")
                                + " un texte à traduire.",
                        queue.stream()
                                .skip((shown - 1L) * A_PAGE)
                                .limit(A_PAGE)
                                .map(waiting -> TranslationViews.line(waiting, language))
                                .toList(),
                        Pagination.of(shown, last, number -> PATH + "?langue=" + language.code() + "&page=" + number)));
    }

    @PostMapping("/referent")
    @Requires(Right.NAME_REFERENTS)
    ResponseEntity<byte[]> name(@RequestParam("langue") String code, @RequestParam("compte") String account) {
        Language language = language(code);
        accounts.list().stream()
                .filter(person -> person.id().toString().equals(account))
                .findFirst()
                .ifPresent(person ->
                        translations.nameReferent(language, new Referent("compte " + person.id(), person.name())));
        return towards(PATH + "?langue=" + language.code());
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable("id") UUID id,
            @RequestParam(name = "langue", defaultValue = "ar") String code,
            Caller caller) {
        Place place = get(id, caller);
        return pages.fresh("directory/translation.jte", page(place, language(code), caller, null, null));
    }

    @PostMapping("/{id}")
    ResponseEntity<byte[]> propose(
            @PathVariable("id") UUID id,
            @RequestParam("langue") String code,
            @RequestParam("champ") String field,
            @RequestParam(name = "texte", defaultValue = "") String words,
            @RequestParam(name = "relu-le", defaultValue = "") String falcOn,
            @RequestParam(name = "relu-par", defaultValue = "") String falcReaders,
            Caller caller) {
        Place place = get(id, caller);
        Language language = language(code);
        TranslationViews.Typed typed = new TranslationViews.Typed(field, words, falcOn, falcReaders);
        boolean half = falcOn.isBlank() != falcReaders.isBlank();
        Optional<LocalDate> day = date(falcOn);
        if (half || (!falcOn.isBlank() && day.isEmpty())) {
            return answer(
                    place,
                    language,
                    caller,
                    typed,
                    new Translations.Outcome.Refused(
                            "Pour la mention « facile à lire et à comprendre », donnez la date et le groupe de personnes qui a relu."));
        }
        Translation.Falc falc =
                day.map(on -> new Translation.Falc(on, falcReaders.strip())).orElse(null);
        return answer(
                place,
                language,
                caller,
                typed,
                translations.propose(place, field(field), language, words, falc, caller));
    }

    @PostMapping("/{id}/valider")
    ResponseEntity<byte[]> validate(
            @PathVariable("id") UUID id,
            @RequestParam("langue") String code,
            @RequestParam("champ") String field,
            Caller caller) {
        Place place = get(id, caller);
        Language language = language(code);
        return answer(place, language, caller, null, translations.validate(place, field(field), language, caller));
    }

    /** @param typed what was sent, shown again when it is refused; absent when nothing was typed */
    private ResponseEntity<byte[]> answer(
            Place place,
            Language language,
            Caller caller,
            TranslationViews.@Nullable Typed typed,
            Translations.Outcome outcome) {
        return switch (outcome) {
            case Translations.Outcome.Refused refused ->
                pages.failed(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "directory/translation.jte",
                        page(
                                place,
                                language,
                                caller,
                                typed,
                                new Notice(
                                        Notice.Tone.WRONG, "Le texte n’est pas encore proposé", refused.sentence())));
            case Translations.Outcome.Proposed proposed -> towards(address(place, language));
            case Translations.Outcome.Validated validated -> towards(address(place, language));
        };
    }

    private TextPage page(
            Place place,
            Language language,
            Caller caller,
            TranslationViews.@Nullable Typed typed,
            @Nullable Notice notice) {
        return new TextPage(
                pages.frame("Traduire\u00a0: " + place.name(), null, null),
                place.name(),
                TranslationViews.inFrench(language),
                language.code(),
                language.tag(),
                language.direction(),
                PATH + "?langue=" + language.code(),
                PATH + "/" + place.id().value(),
                language.prefix() + "/lieux/" + place.slug(),
                notice,
                language == Language.PLAIN,
                translations
                        .findReferent(language)
                        .filter(referent -> referent.account().equals(caller.pseudonym()))
                        .isPresent(),
                translations.lines(place, language).stream()
                        .map(line -> TranslationViews.text(line, language, typed))
                        .toList());
    }

    private Place get(UUID id, Caller caller) {
        Place place = directory.findPlace(new PlaceId(id)).orElseThrow(TranslationController::absent);
        access.require(caller, Right.TRANSLATE, target(place), "traduction du lieu " + id);
        return place;
    }

    private static Target target(Place place) {
        return new Target(
                place.location().communeCode(),
                place.organization() == null
                        ? Set.of()
                        : Set.of(place.organization().value()),
                place.id().value());
    }

    private static List<QueuePage.Tab> tabs(Language current) {
        return Language.listAll().stream()
                .filter(language -> language != Language.FRENCH)
                .map(language -> new QueuePage.Tab(language, PATH + "?langue=" + language.code(), language == current))
                .toList();
    }

    private String referent(Language language) {
        return translations
                .findReferent(language)
                .map(referent -> "Personne référente\u00a0: " + referent.name() + ". Elle seule valide les textes.")
                .orElse(
                        "Personne n’est encore référent de cette langue\u00a0: rien ne peut être validé. La personne qui administre le territoire en nomme un.");
    }

    private Choices people() {
        List<Choice> people = accounts.list().stream()
                .map(person -> new Choice(person.id().toString(), person.name(), null, false))
                .toList();
        return Choices.of("compte", "Nommer la personne référente", people);
    }

    private static String address(Place place, Language language) {
        return PATH + "/" + place.id().value() + "?langue=" + language.code();
    }

    private static ResponseEntity<byte[]> towards(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    private static Language language(String code) {
        return Language.find(code)
                .filter(language -> language != Language.FRENCH)
                .orElseThrow(TranslationController::absent);
    }

    private static TranslatedField field(String code) {
        return TranslatedField.find(code).orElseThrow(TranslationController::absent);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
