package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.platform.directory.HeldPlace;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.Relation;
import fr.maillage.platform.directory.duplicates.DuplicatePair;
import fr.maillage.platform.directory.duplicates.Reason;
import fr.maillage.platform.directory.duplicates.SideBySide;
import fr.maillage.platform.directory.sources.Readable;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays two sheets side by side. */
@Component
class PairPages {
    private final Pages pages;

    PairPages(Pages pages) {
        this.pages = pages;
    }

    PairPage page(DuplicatePair pair, SideBySide sides, boolean swapped, @Nullable Notice notice) {
        Place kept = sides.kept().place();
        Place other = sides.other().place();
        String href = "/equipe/doublons/" + pair.id();
        List<SideBySide.Line> lines = sides.lines();
        return new PairPage(
                pages.frame("Est-ce le même lieu ? " + kept.name() + ", " + other.name(), null, null),
                href,
                "/equipe/doublons",
                notice,
                sheet("A", sides.kept()),
                sheet("B", sides.other()),
                verdict(pair),
                whys(pair, true),
                whys(pair, false),
                lines.stream()
                        .filter(line -> line.likeness() != SideBySide.Likeness.SAME)
                        .map(line -> field(line, kept, other))
                        .toList(),
                lines.stream()
                        .filter(line -> line.likeness() == SideBySide.Likeness.SAME)
                        .map(line -> new PairPage.Same(
                                line.field().words(), String.join(", ", Readable.lines(line.field(), kept))))
                        .toList(),
                new PairPage.Seen(
                        kept.id().toString(),
                        sides.kept().revision(),
                        sides.other().revision()),
                swapped ? href : href + "?garder=autre",
                relations());
    }

    /** The name of the answer about a field. */
    static String answer(PlaceField field) {
        return "champ-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** « 12 points », « −1 point ». */
    static String points(int points) {
        return (points < 0 ? "−" : "") + French.count(Math.abs(points), "point", "points");
    }

    private static PairPage.Sheet sheet(String letter, HeldPlace held) {
        Place place = held.place();
        LocalDate checked = place.provenance().checkedOn();
        return new PairPage.Sheet(
                letter,
                place.name(),
                place.location().commune(),
                "/lieux/" + place.slug(),
                checked == null ? "Jamais vérifiée" : "Vérifiée le " + French.date(checked));
    }

    private static String verdict(DuplicatePair pair) {
        String said =
                switch (pair.proposal()) {
                    case MERGE -> "Presque sûrement le même lieu";
                    case REVIEW -> "Peut-être le même lieu";
                    case RELATED -> "Sans doute deux lieux liés";
                    case DISTINCT -> "Deux lieux différents";
                };
        return said + " : " + points(pair.points()) + ".";
    }

    private static List<PairPage.Why> whys(DuplicatePair pair, boolean together) {
        return pair.reasons().stream()
                .filter(reason -> together == reason.points() >= 0)
                .map(PairPages::why)
                .toList();
    }

    private static PairPage.Why why(Reason reason) {
        String sign = reason.points() > 0 ? "+" : "";
        return new PairPage.Why(
                French.sentence(reason.words()), reason.points() == 0 ? "" : sign + points(reason.points()));
    }

    private static PairPage.Field field(SideBySide.Line line, Place kept, Place other) {
        return new PairPage.Field(
                answer(line.field()),
                line.field().words(),
                line.likeness().words() + apartness(line.field(), kept, other),
                value("A", line.field(), kept, !line.prefersOther()),
                value("B", line.field(), other, line.prefersOther()));
    }

    private static PairPage.Value value(String letter, PlaceField field, Place place, boolean chosen) {
        boolean silent = Readable.isSilent(field, place);
        return new PairPage.Value(
                letter,
                Readable.lines(field, place),
                silent ? "" : Readable.source(place.provenance().of(field)),
                chosen);
    }

    private static String apartness(PlaceField field, Place kept, Place other) {
        GeoPoint one = kept.location().point();
        GeoPoint two = other.location().point();
        return field != PlaceField.POINT || one == null || two == null
                ? ""
                : " : à " + French.count(Math.round(one.metresTo(two)), "mètre", "mètres") + " l’une de l’autre";
    }

    private static Choices relations() {
        List<Choice> options = new ArrayList<>();
        options.add(choice(Relation.SAME_ORGANIZATION, "A et B : même organisme", false));
        options.add(choice(Relation.HOSTED_BY, "A est hébergé par B", false));
        options.add(choice(Relation.HOSTED_BY, "B est hébergé par A", true));
        options.add(choice(Relation.BRANCH_OF, "A est une antenne de B", false));
        options.add(choice(Relation.BRANCH_OF, "B est une antenne de A", true));
        options.add(choice(Relation.LINKED, "A et B sont liés autrement", false));
        return Choices.of("lien", "Comment sont-ils liés ?", options);
    }

    private static Choice choice(Relation kind, String words, boolean reversed) {
        return new Choice(kind.code() + (reversed ? " b" : " a"), words, null, false);
    }
}
