package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.PlaceRelation;
import fr.maillage.platform.directory.duplicates.DuplicatePair;
import fr.maillage.platform.directory.duplicates.Duplicates;
import fr.maillage.platform.directory.duplicates.PairState;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was decided about a pair, and how to go back on it. */
@Component
class DecidedPages {
    private final Duplicates duplicates;
    private final Pages pages;
    private final Settings settings;

    DecidedPages(Duplicates duplicates, Pages pages, Settings settings) {
        this.duplicates = duplicates;
        this.pages = pages;
        this.settings = settings;
    }

    DecidedPage page(DuplicatePair pair, @Nullable Notice notice, List<PlaceDifference> changes) {
        String href = "/equipe/doublons/" + pair.id();
        boolean merged = pair.state() == PairState.MERGED;
        boolean waiting = pair.state() == PairState.WAITING;
        return new DecidedPage(
                pages.frame(pair.state().words() + " : deux fiches", null, null),
                "/equipe/doublons",
                notice,
                decision(pair),
                sheets(pair),
                changes.stream().map(DecidedPages::change).toList(),
                waiting ? null : href + (merged ? "/separer" : "/reprendre"),
                merged ? "Séparer ces deux fiches" : "Revenir sur cette décision",
                !changes.isEmpty());
    }

    private String decision(DuplicatePair pair) {
        String said =
                switch (pair.state()) {
                    case WAITING -> "L’une de ces deux fiches n’est plus dans l’annuaire.";
                    case MERGED -> "Ces deux fiches sont réunies.";
                    case NEVER -> "Ces deux fiches ne seront jamais réunies, ni proposées.";
                    case RELATED -> "Ces deux lieux sont liés" + relation(pair) + ".";
                };
        Instant at = pair.decidedAt();
        return at == null
                ? said
                : said + " Décidé le " + French.moment(at.atZone(settings.zone())) + ". Par : " + pair.decidedBy()
                        + ".";
    }

    private String relation(DuplicatePair pair) {
        Optional<PlaceRelation> relation = duplicates.findRelation(pair);
        if (relation.isEmpty()) {
            return "";
        }
        return " : " + name(relation.get().from()) + ", "
                + relation.get().kind().words().toLowerCase(Locale.FRENCH) + " "
                + name(relation.get().to());
    }

    private String name(PlaceId id) {
        return duplicates.findLastSaid(id).map(Place::name).orElse("un lieu retiré");
    }

    private List<DecidedPage.Sheet> sheets(DuplicatePair pair) {
        PlaceId keeper = duplicates.settled().standInOf(pair.places().first());
        return Stream.of(pair.places().first(), pair.places().second())
                .flatMap(id -> duplicates.findLastSaid(id).stream())
                .map(place -> sheet(place, pair.state() == PairState.MERGED, keeper))
                .toList();
    }

    private static DecidedPage.Sheet sheet(Place place, boolean merged, PlaceId keeper) {
        boolean stays = !merged || place.id().equals(keeper);
        String fate = !merged
                ? "Sa fiche est publique."
                : stays ? "C’est la fiche qui reste." : "Son adresse publique mène à la fiche qui reste.";
        return new DecidedPage.Sheet(place.name(), place.location().commune(), fate, "/lieux/" + place.slug());
    }

    private static String change(PlaceDifference change) {
        return change.field().words() + " : « " + orNothing(change.before()) + " » est devenu « "
                + orNothing(change.after()) + " »";
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "rien" : words;
    }
}
