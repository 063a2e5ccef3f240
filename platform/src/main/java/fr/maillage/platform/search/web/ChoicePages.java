package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.where.Gazetteer;
import fr.maillage.platform.search.PlaceResults;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Section;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The two pages that ask something before a list: which commune, and which filters. */
@Component
class ChoicePages {
    private final Search search;
    private final Pages pages;

    ChoicePages(Search search, Pages pages) {
        this.search = search;
        this.pages = pages;
    }

    TownsPage towns(Address asked, Spot.Several several, Gazetteer gazetteer) {
        Address anew = Param.anew(asked);
        String heading = several.choices().size() == 1
                ? say("«\u00a0{0}\u00a0»\u00a0: est-ce bien là\u00a0?", several.words())
                : say("«\u00a0{0}\u00a0»\u00a0: quel endroit\u00a0?", several.words());
        return new TownsPage(
                pages.frame(heading, null, Section.PLACES),
                heading,
                several.choices().stream()
                        .map(one -> new TownsPage.Way(
                                SpotWords.label(one),
                                SpotWords.whereabouts(one, gazetteer),
                                anew.with(Param.WHERE, Spots.word(one)).href()))
                        .toList(),
                anew.without(Param.WHERE).href());
    }

    FiltersPage filters(Address asked, Spot spot, ZonedDateTime now) {
        PlaceResults results = search.search(Questions.read(asked, spot, now));
        Filters filters = new Filters(asked, results.facets());
        Field time = new Field(
                Param.TIME,
                say("Ouvert à un moment précis"),
                "datetime-local",
                asked.first(Param.TIME),
                say("Par exemple\u00a0: le 24 décembre à 10 h"),
                null,
                null);
        List<Check> checks = Stream.concat(filters.firstChecks().stream(), Stream.of(filters.recent()))
                .toList();
        List<Choices> lists = Stream.of(
                        filters.need(),
                        filters.service(),
                        filters.audience(),
                        filters.when(),
                        filters.radius(),
                        filters.language(),
                        filters.equipment(),
                        filters.access())
                .filter(choices -> !choices.options().isEmpty())
                .toList();
        return new FiltersPage(
                pages.frame(say("Tous les choix"), null, Section.PLACES),
                List.of(
                        filters.where(
                                Spots.typed(asked.first(Param.WHERE)),
                                SpotWords.examples(search.current().gazetteer())),
                        filters.words()),
                checks,
                lists,
                time,
                kept(Param.anew(asked), List.of(Param.NEAR, Param.PROGRAMME, Param.ORDER, Param.VIEW)),
                Param.anew(asked).href());
    }

    private static List<ListPage.Kept> kept(Address asked, List<String> names) {
        return asked.parameters().entrySet().stream()
                .filter(parameter -> names.contains(parameter.getKey()))
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> new ListPage.Kept(parameter.getKey(), value)))
                .toList();
    }
}
