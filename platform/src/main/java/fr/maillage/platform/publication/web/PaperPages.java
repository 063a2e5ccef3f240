package fr.maillage.platform.publication.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.publication.Booklets;
import fr.maillage.platform.publication.Ground;
import fr.maillage.platform.publication.Grounds;
import fr.maillage.platform.publication.NightWork;
import fr.maillage.platform.publication.PaperFormat;
import fr.maillage.platform.publication.PaperQuestion;
import fr.maillage.platform.publication.Shelf;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.UrlWords;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Section;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages about paper. */
@Component
class PaperPages {
    static final String COMPOSE = "/annuaire/papier";
    static final String READY = COMPOSE + "/composer";
    static final String FILE = COMPOSE + "/fichier";
    static final String EDITIONS = COMPOSE + "/editions";

    private final Pages pages;
    private final Grounds grounds;
    private final Booklets booklets;
    private final Shelf shelf;

    PaperPages(Pages pages, Grounds grounds, Booklets booklets, Shelf shelf) {
        this.pages = pages;
        this.grounds = grounds;
        this.booklets = booklets;
        this.shelf = shelf;
    }

    /** The questions, with the answers of an address already chosen. */
    ComposePage compose(Snapshot snapshot, Asked asked, @Nullable String unknown) {
        String title = unknown == null
                ? say("Composer un annuaire sur papier")
                : say("Territoire non trouvé\u00a0: {0}", say("Composer un annuaire sur papier"));
        PaperQuestion question = asked.question();
        return new ComposePage(
                pages.frame(
                        title,
                        say(
                                "Un annuaire des lieux d’aide au numérique à imprimer : livret, feuilles ou gros caractères."),
                        Section.DIRECTORY),
                unknown,
                lands(snapshot, question.ground()),
                Choices.of(
                        PaperQuestion.NEED,
                        say("Pour quoi faire\u00a0?"),
                        Arrays.stream(Need.values())
                                .map(need -> new Choice(
                                        UrlWords.of(need),
                                        say(need.label()),
                                        null,
                                        question.need().equals(Optional.of(need))))
                                .toList()),
                Choices.of(
                        PaperQuestion.AUDIENCE,
                        say("Pour qui\u00a0?"),
                        Arrays.stream(Audience.values())
                                .map(who -> new Choice(
                                        UrlWords.of(who),
                                        say(who.words()),
                                        null,
                                        question.audience().equals(Optional.of(who))))
                                .toList()),
                Choices.of(
                        Asked.FORMAT,
                        say("Sur quel papier\u00a0?"),
                        Arrays.stream(PaperFormat.values())
                                .map(format -> new Choice(
                                        format.word(),
                                        say(format.words()),
                                        say(format.note()),
                                        asked.format() == format))
                                .toList()),
                asked.fold());
    }

    private List<ComposePage.Lands> lands(Snapshot snapshot, Ground chosen) {
        List<ComposePage.Lands> lands = new ArrayList<>();
        add(lands, say("Tout le territoire"), List.of(grounds.all()), chosen);
        add(lands, say("Groupements de communes"), grounds.listEpcis(snapshot), chosen);
        add(lands, say("Communes"), grounds.listCommunes(snapshot), chosen);
        add(lands, say("Quartiers"), grounds.listQuartiers(), chosen);
        return lands;
    }

    private static void add(List<ComposePage.Lands> lands, String heading, List<Ground> grounds, Ground chosen) {
        if (!grounds.isEmpty()) {
            lands.add(new ComposePage.Lands(
                    heading,
                    grounds.stream()
                            .map(ground -> new ComposePage.Land(
                                    ground.word(), ground.name(), ground.word().equals(chosen.word())))
                            .toList()));
        }
    }

    /** What the directory will hold. */
    ReadyPage ready(Snapshot snapshot, Asked asked, ZonedDateTime now) {
        PaperQuestion question = asked.question();
        int total = booklets.places(snapshot, question, now).size();
        String heading = question.ground().name() + " – " + question.subject();
        String count = French.count(total, "lieu", "lieux");
        List<Fact> facts = List.of(
                new Fact(say("Territoire"), question.ground().name()),
                Fact.said(
                        say("Aide"),
                        question.need().map(need -> say(need.label())).orElse(say("Toutes les aides"))),
                Fact.said(
                        say("Public"),
                        question.audience().map(who -> say(who.words())).orElse(say("Tout le monde"))),
                Fact.said(
                        say("Papier"),
                        asked.fold()
                                ? say(
                                        "{0}, feuilles à plier",
                                        say(asked.format().words()))
                                : say(asked.format().words())));
        return new ReadyPage(
                pages.frame(say("Annuaire sur papier\u00a0: {0}, {1}", heading, count), null, Section.DIRECTORY),
                heading,
                count,
                facts,
                total == 0 ? null : asked.href(FILE),
                total == 0 ? null : question.list().map(Address::href).orElse(null),
                asked.href(COMPOSE),
                total == 0 ? ways(snapshot, asked, now) : List.of());
    }

    private List<Button> ways(Snapshot snapshot, Asked asked, ZonedDateTime now) {
        PaperQuestion question = asked.question();
        List<Button> ways = new ArrayList<>();
        way(ways, say("Pour tout le monde"), asked.with(question.forEverybody()), snapshot, now);
        way(ways, say("Toutes les aides"), asked.with(question.withoutNeed()), snapshot, now);
        way(ways, say("Dans tout le territoire"), asked.with(question.on(grounds.all())), snapshot, now);
        way(
                ways,
                say("Toutes les aides, pour tout le monde"),
                asked.with(question.withoutNeed().forEverybody()),
                snapshot,
                now);
        return ways;
    }

    private void way(List<Button> ways, String words, Asked other, Snapshot snapshot, ZonedDateTime now) {
        int total = booklets.places(snapshot, other.question(), now).size();
        if (total > 0) {
            String yield = say("{0}\u00a0: {1}", words, French.count(total, "lieu", "lieux"));
            ways.add(Button.second(yield, null, other.href(READY)));
        }
    }

    /** The directory is not there yet. */
    WaitPage wait(Asked asked, boolean full) {
        PaperQuestion question = asked.question();
        return new WaitPage(
                pages.frame(
                        full ? say("Trop d’annuaires à la fois") : say("Prêt dans quelques instants"),
                        null,
                        Section.DIRECTORY),
                full,
                question.ground().name() + " – " + question.subject(),
                asked.href(FILE),
                asked.href(READY));
    }

    /** The editions of the night. */
    EditionsPage editions(Snapshot snapshot) {
        List<EditionsPage.Group> groups = new ArrayList<>();
        for (Ground.Kind kind : List.of(Ground.Kind.EPCI, Ground.Kind.COMMUNE)) {
            List<EditionsPage.Line> lines = NightWork.lands(grounds, snapshot).stream()
                    .filter(land -> land.kind() == kind)
                    .flatMap(land -> line(land).stream())
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new EditionsPage.Group(
                        kind == Ground.Kind.EPCI ? say("Groupements de communes") : say("Communes"), lines));
            }
        }
        return new EditionsPage(
                pages.frame(
                        say("Annuaires prêts à imprimer"),
                        say("Un annuaire par commune, refait quand les informations changent."),
                        Section.DIRECTORY),
                groups);
    }

    private Optional<EditionsPage.Line> line(Ground land) {
        return shelf.find(land.word())
                .map(edition -> new EditionsPage.Line(
                        land.name(),
                        EDITIONS + "/" + land.word() + ".pdf",
                        say(
                                "{0}, {1}, PDF de {2}",
                                French.count(edition.places(), "lieu", "lieux"),
                                French.date(edition.made()),
                                French.weight(edition.bytes()))));
    }
}
