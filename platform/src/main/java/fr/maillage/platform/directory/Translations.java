package fr.maillage.platform.directory;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.text.PlainText;
import fr.maillage.platform.identity.Caller;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The texts of places in other languages: written by volunteers, validated by the referent of the language, shown only as
 * long as the French they were made from has not changed.
 */
@Component
public class Translations {
    private static final int LONGEST = 4_000;

    private final TranslationRepository repository;
    private final Directory directory;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Translations(
            TranslationRepository repository,
            Directory directory,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    /** What became of a text that somebody sent. */
    public sealed interface Outcome {
        /** It waits for the referent. */
        record Proposed() implements Outcome {}

        /** The public reads it from now on. */
        record Validated() implements Outcome {}

        /** It was not kept. */
        record Refused(String sentence) implements Outcome {}
    }

    /**
     * One field of a place for whoever translates.
     *
     * @param french its text today
     * @param proposed what waits for the referent, or absent
     * @param validated what was validated, stale or not, or absent
     */
    public record Line(
            TranslatedField field,
            String french,
            @Nullable Translation proposed,
            @Nullable Translation validated) {
        /** Where this field stands. */
        public Standing standing() {
            if (proposed != null && proposed.standsFor(french)) {
                return Standing.PROPOSED;
            }
            if (validated == null && proposed == null) {
                return Standing.MISSING;
            }
            return validated != null && validated.standsFor(french) ? Standing.VALIDATED : Standing.STALE;
        }
    }

    /** Where a field stands, the most urgent first. */
    public enum Standing {
        PROPOSED("à valider"),
        STALE("le français a changé"),
        MISSING("à traduire"),
        VALIDATED("validé");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /** As the team reads it. */
        public String words() {
            return words;
        }
    }

    /**
     * A place that has texts to translate.
     *
     * @param readings how often its sheet was read in the language
     */
    public record Waiting(Place place, long readings, List<Line> lines) {}

    /** The places of a language, most read first; those read as often, by name. */
    public List<Waiting> queue(Language language, List<Place> places) {
        Map<PlaceId, Long> inLanguage = new HashMap<>();
        Map<PlaceId, Long> inAll = new HashMap<>();
        for (TranslationRepository.Reading reading : repository.listReadings()) {
            inAll.merge(reading.place(), reading.readings(), Long::sum);
            if (reading.language().equals(language.code())) {
                inLanguage.merge(reading.place(), reading.readings(), Long::sum);
            }
        }
        Map<PlaceId, List<Translation>> known =
                repository.list(language).stream().collect(Collectors.groupingBy(Translation::place));
        return places.stream()
                .map(place -> new Waiting(
                        place,
                        inLanguage.getOrDefault(place.id(), 0L),
                        lines(place, known.getOrDefault(place.id(), List.of()))))
                .filter(waiting -> !waiting.lines().isEmpty())
                .sorted(Comparator.comparingLong((Waiting waiting) -> -waiting.readings())
                        .thenComparingLong(
                                waiting -> -inAll.getOrDefault(waiting.place().id(), 0L))
                        .thenComparing(waiting -> waiting.place().name()))
                .toList();
    }

    /** The fields of one place that have a French text. */
    public List<Line> lines(Place place, Language language) {
        return lines(
                place,
                repository.list(language).stream()
                        .filter(translation -> translation.place().equals(place.id()))
                        .toList());
    }

    private static List<Line> lines(Place place, List<Translation> known) {
        return java.util.Arrays.stream(TranslatedField.values())
                .filter(field -> field.french(place) != null)
                .map(field -> new Line(
                        field,
                        java.util.Objects.requireNonNull(field.french(place)),
                        find(known, field, false).orElse(null),
                        find(known, field, true).orElse(null)))
                .toList();
    }

    private static Optional<Translation> find(List<Translation> known, TranslatedField field, boolean validated) {
        return known.stream()
                .filter(translation -> translation.field() == field && (translation.validation() != null) == validated)
                .findFirst();
    }

    /** Keeps a text until the referent of its language reads it. */
    public Outcome propose(
            Place place,
            TranslatedField field,
            Language language,
            String words,
            Translation.@Nullable Falc falc,
            Caller by) {
        String french = field.french(place);
        String text = words.strip().replace("\u0000", "");
        if (french == null || language == Language.FRENCH) {
            return new Outcome.Refused("Ce lieu n’a pas de texte à traduire ici.");
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            return new Outcome.Refused(
                    text.isEmpty() ? "Écrivez la traduction." : "Ce texte est trop long : 4 000 signes au plus.");
        }
        Optional<String> wrong = wrong(language, text, falc);
        if (wrong.isPresent()) {
            return new Outcome.Refused(wrong.get());
        }
        Translation proposal =
                new Translation(place.id(), field, language, french, text, by.pseudonym(), clock.instant(), null, falc);
        transactions.executeWithoutResult(status -> repository.save(proposal));
        return new Outcome.Proposed();
    }

    /** A label is never given to a text that does not deserve it. */
    private Optional<String> wrong(Language language, String text, Translation.@Nullable Falc falc) {
        if (falc == null) {
            return Optional.empty();
        }
        if (language != Language.PLAIN) {
            return Optional.of("La mention « facile à lire et à comprendre » ne va qu’à un texte en français simple.");
        }
        if (falc.on().isAfter(LocalDate.now(clock))) {
            return Optional.of("La date de relecture est dans l’avenir : corrigez-la.");
        }
        return PlainText.check(text).isPlain()
                ? Optional.empty()
                : Optional.of("Ce texte n’est pas encore simple : corrigez ce qui est signalé, puis faites-le relire.");
    }

    /** The referent of the language, and nobody else, makes a proposal public. */
    public Outcome validate(Place place, TranslatedField field, Language language, Caller by) {
        Optional<Referent> referent = repository.findReferent(language);
        if (referent.isEmpty() || !referent.get().account().equals(by.pseudonym())) {
            return new Outcome.Refused("Seule la personne référente de cette langue peut valider.");
        }
        Translation proposed = find(of(place, language), field, false).orElse(null);
        if (proposed == null || !proposed.standsFor(field.french(place))) {
            return new Outcome.Refused("Le texte français a changé, ou plus rien n’est proposé : relisez la page.");
        }
        transactions.executeWithoutResult(status -> {
            repository.save(proposed.validatedBy(referent.get().name(), clock.instant()));
            repository.forgetProposal(proposed);
            directory.announceChange();
        });
        return new Outcome.Validated();
    }

    private List<Translation> of(Place place, Language language) {
        return repository.list(language).stream()
                .filter(translation -> translation.place().equals(place.id()))
                .toList();
    }

    /** Who answers for a language, if somebody was named. */
    public Optional<Referent> findReferent(Language language) {
        return repository.findReferent(language);
    }

    /** Names the person who answers for a language from now on. */
    public void nameReferent(Language language, Referent referent) {
        transactions.executeWithoutResult(
                status -> repository.nameReferent(language, referent, Timestamp.from(clock.instant())));
    }
}
