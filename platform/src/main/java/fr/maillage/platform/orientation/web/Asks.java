package fr.maillage.platform.orientation.web;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.where.Gazetteer;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.Spot;
import fr.maillage.platform.search.web.SpotWords;
import fr.maillage.platform.search.web.Spots;
import fr.maillage.platform.search.web.UrlWords;
import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the questions. */
@Component
class Asks {
    private static final String NOTHING_CHOSEN = mark("Choisissez une réponse, ou appuyez sur « Je ne sais pas ».");
    private static final String NOTHING_TYPED = mark("Écrivez une commune, un code postal ou une adresse.");
    private static final List<When> TIMES = List.of(When.NOW, When.TODAY, When.THIS_WEEK, When.SATURDAY, When.ANY);

    private final Pages pages;

    Asks(Pages pages) {
        this.pages = pages;
    }

    /**
     * Shows a question.
     *
     * @param failed true when the form of this very question came back without a usable answer
     */
    ResponseEntity<byte[]> show(Step step, Visit visit, boolean failed) {
        return switch (step) {
            case NEED -> need(visit, failed);
            case WHERE -> where(visit, failed);
            case TRAVEL -> choice(step, visit, failed, null, ways(visit.replies()));
            case WHEN -> choice(step, visit, failed, null, times(visit.replies()));
            case MORE -> more(visit);
        };
    }

    /** In pictures; in sentences for those who hesitate. */
    private ResponseEntity<byte[]> need(Visit visit, boolean hesitating) {
        Address others = visit.replies().address().without(Key.NEED);
        boolean answeredBefore = !others.without(Key.FOR).parameters().isEmpty();
        Address next =
                answeredBefore ? others.with(Key.SENT, Step.NEED.key()).with(Key.COUNTED, visit.counted()) : others;
        String wrong = hesitating && visit.skipped().isEmpty() ? say(NOTHING_CHOSEN) : null;
        List<NeedPage.Tile> tiles = hesitating
                ? List.of()
                : Arrays.stream(Need.values())
                        .map(need -> new NeedPage.Tile(
                                say(need.label()),
                                next.with(Key.NEED, UrlWords.of(need)).href(),
                                Picture.of(need)))
                        .toList();
        List<Choice> sentences = hesitating
                ? Arrays.stream(Need.values())
                        .map(need -> new Choice(UrlWords.of(need), say(need.words()), null, false))
                        .toList()
                : List.of();
        NeedPage page = new NeedPage(
                frame(Step.NEED, wrong != null),
                ask(Step.NEED, visit, null, mistakes(Key.NEED, wrong)),
                tiles,
                new Choices(Key.NEED, say("Quelle phrase vous ressemble\u00a0?"), null, wrong, sentences),
                others.with(Key.SKIPPED, Step.NEED.key()).href());
        return answer(wrong != null, "orientation/need.jte", page);
    }

    private ResponseEntity<byte[]> where(Visit visit, boolean failed) {
        Replies replies = visit.replies();
        if (replies.spot() instanceof Spot.Several several) {
            Gazetteer gazetteer = visit.snapshot().gazetteer();
            List<Choice> places = several.choices().stream()
                    .map(one -> new Choice(
                            Spots.word(one), SpotWords.label(one), SpotWords.whereabouts(one, gazetteer), false))
                    .toList();
            String lead = places.size() == 1
                    ? say("«\u00a0{0}\u00a0»\u00a0: est-ce bien là\u00a0?", several.words())
                    : say("Plusieurs endroits répondent à «\u00a0{0}\u00a0».", several.words());
            return choice(Step.WHERE, visit, false, lead, places);
        }
        String typed = replies.said(Key.WHERE).equals(Key.DO_NOT_KNOW) ? "" : Spots.typed(replies.said(Key.WHERE));
        String wrong = replies.spot() instanceof Spot.Unknown unknown
                ? SpotWords.unknown(unknown)
                : failed ? say(NOTHING_TYPED) : null;
        Field field = new Field(
                Key.WHERE,
                say("Votre commune, votre adresse ou votre quartier"),
                "text",
                typed,
                SpotWords.examples(visit.snapshot().gazetteer()),
                wrong,
                "postal-code");
        return answer(
                wrong != null,
                "orientation/where.jte",
                new WherePage(
                        frame(Step.WHERE, wrong != null),
                        ask(Step.WHERE, visit, null, mistakes(Key.WHERE, wrong)),
                        field));
    }

    private ResponseEntity<byte[]> choice(
            Step step, Visit visit, boolean failed, @Nullable String lead, List<Choice> options) {
        String wrong = failed ? say(NOTHING_CHOSEN) : null;
        Choices choices = new Choices(step.key(), step.question(), null, wrong, options);
        return answer(
                failed,
                "orientation/choice.jte",
                new ChoicePage(frame(step, failed), ask(step, visit, lead, mistakes(step.key(), wrong)), choices));
    }

    private ResponseEntity<byte[]> more(Visit visit) {
        Replies replies = visit.replies();
        String asked = replies.said(Key.LANGUAGE);
        List<Choice> languages = visit.snapshot().places().stream()
                .flatMap(place -> place.reception().languages().stream())
                .filter(code -> code.length() == 2)
                .distinct()
                .sorted(Comparator.comparing(ReplyWords::language))
                .map(code -> new Choice(code, French.sentence(ReplyWords.language(code)), null, asked.endsWith(code)))
                .toList();
        List<Check> checks = Stream.of(
                        Check.yes(
                                Key.STEP_FREE,
                                say("Entrer sans marche, ou en fauteuil"),
                                replies.address().yes(Key.STEP_FREE)),
                        Check.yes(
                                Key.FREE,
                                say("Seulement si c’est gratuit"),
                                replies.address().yes(Key.FREE)),
                        Check.yes(
                                Key.WALK_IN,
                                say("Venir sans rendez-vous"),
                                replies.address().yes(Key.WALK_IN)))
                .toList();
        return pages.fresh(
                "orientation/more.jte",
                new MorePage(
                        frame(Step.MORE, false),
                        ask(Step.MORE, visit, null, List.of()),
                        Choices.of(Key.LANGUAGE, say("Être accueilli dans une autre langue"), languages),
                        checks));
    }

    private static List<Choice> ways(Replies replies) {
        String said = replies.said(Key.TRAVEL);
        return Stream.of(Replies.ON_FOOT, Replies.BY_BUS, Replies.AT_HOME)
                .map(way -> new Choice(way, ReplyWords.travel(way), null, way.equals(said)))
                .toList();
    }

    private static List<Choice> times(Replies replies) {
        String said = replies.said(Key.WHEN);
        return TIMES.stream()
                .map(when -> {
                    String word = Replies.TIMES.getOrDefault(when, "");
                    return new Choice(word, say(when.label()), null, word.equals(said));
                })
                .toList();
    }

    private ResponseEntity<byte[]> answer(boolean failed, String template, Object page) {
        return failed ? pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, template, page) : pages.fresh(template, page);
    }

    private Frame frame(Step step, boolean failed) {
        return pages.frame(failed ? say("Erreur\u00a0: {0}", step.question()) : step.question(), null, null);
    }

    private static List<Mistake> mistakes(String field, @Nullable String sentence) {
        return sentence == null ? List.of() : List.of(new Mistake(field, sentence));
    }

    private static Ask ask(Step step, Visit visit, @Nullable String lead, List<Mistake> mistakes) {
        Replies replies = visit.replies();
        List<Hidden> kept = new ArrayList<>();
        Set<String> own = own(step);
        replies.address().parameters().forEach((name, values) -> {
            if (!own.contains(name)) {
                kept.add(new Hidden(name, values.getFirst()));
            }
        });
        if (!visit.counted().isEmpty()) {
            kept.add(new Hidden(Key.COUNTED, visit.counted()));
        }
        kept.add(new Hidden(Key.SENT, step.key()));
        return new Ask(
                step.question(),
                lead,
                step.key(),
                kept,
                ReplyWords.list(replies, step, visit.now()),
                back(step, replies),
                mistakes);
    }

    /** What the answer to a question replaces. */
    private static Set<String> own(Step step) {
        return switch (step) {
            case NEED -> Set.of(Key.NEED);
            case WHERE -> Set.of(Key.WHERE, Key.NEAR, Key.RADIUS, Key.MINUTES);
            case TRAVEL -> Set.of(Key.TRAVEL, Key.MINUTES);
            case WHEN -> Set.of(Key.WHEN);
            case MORE -> Set.of(Key.LANGUAGE, Key.STEP_FREE, Key.FREE, Key.WALK_IN);
        };
    }

    private static String back(Step step, Replies replies) {
        Address asked = replies.address();
        return switch (step) {
            case NEED -> replies.forSomebody() ? "/accompagner" : "/";
            case MORE -> asked.href();
            case WHERE, TRAVEL, WHEN ->
                asked.with(Key.AGAIN, Step.values()[step.ordinal() - 1].key()).href();
        };
    }
}
