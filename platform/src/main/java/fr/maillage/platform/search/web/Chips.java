package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Moments;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.ui.Chip;
import fr.maillage.platform.ui.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The filters in force, each with the address of the same question without it. */
final class Chips {
    private final Address asked;
    private final List<Chip> chips = new ArrayList<>();

    private Chips(Address asked) {
        this.asked = Param.anew(asked);
    }

    /**
     * Lists the filters of an address.
     *
     * @param programmes names of the territory’s programmes by their slug
     */
    static List<Chip> of(Address asked, Spot spot, Map<String, String> programmes) {
        Chips chips = new Chips(asked);
        chips.terms(Param.NEED, Need.values());
        chips.terms(Param.SERVICE, ServiceKind.values());
        chips.one(Param.WORDS, "«\u00a0" + asked.first(Param.WORDS) + "\u00a0»");
        chips.spot(spot);
        chips.one(Param.ALSO, say("les communes voisines"));
        chips.one(Param.RADIUS, radius(asked.first(Param.RADIUS)));
        chips.one(Param.WALK_IN, say("sans rendez-vous"));
        chips.one(Param.FREE, say("gratuit"));
        chips.one(Param.OPEN, open(asked.first(Param.OPEN)));
        chips.one(Param.TIME, say("ouvert à l’heure choisie"));
        chips.terms(Param.AUDIENCE, Audience.values());
        chips.each(Param.LANGUAGE, Languages::words);
        chips.terms(Param.EQUIPMENT, Equipment.values());
        chips.terms(Param.ACCESS, Accommodation.values());
        chips.each(Param.PROGRAMME, slug -> programmes.getOrDefault(slug, slug));
        chips.one(Param.RECENT, say("vérifié depuis moins de six mois"));
        return List.copyOf(chips.chips);
    }

    private static String radius(String far) {
        return far.equals(Param.EVERYWHERE)
                ? say("«\u00a0partout dans le territoire\u00a0»")
                : say("jusqu’à {0}", French.count(Questions.number(far, 1, 100, 1), "kilomètre", "kilomètres"));
    }

    private static String open(String when) {
        return switch (when) {
            case "maintenant" -> say("ouvert maintenant");
            case "aujourdhui" -> say("ouvert aujourd’hui");
            default ->
                say("ouvert le {0}", UrlWords.day(when).map(Moments::name).orElse(when));
        };
    }

    private void spot(Spot spot) {
        switch (spot) {
            case Spot.Town town -> one(Param.WHERE, town.commune().name());
            case Spot.Around around -> one(Param.WHERE, SpotWords.label(around.spotted()));
            case Spot.Near near -> one(Param.NEAR, say("près de moi"));
            case Spot.Several several -> one(Param.WHERE, "«\u00a0" + several.words() + "\u00a0»");
            case Spot.Unknown unknown -> one(Param.WHERE, "«\u00a0" + unknown.words() + "\u00a0»");
            case Spot.Anywhere anywhere -> {
                // nothing to take away
            }
        }
    }

    private void one(String name, String words) {
        if (!asked.first(name).isEmpty()) {
            chips.add(new Chip(words, asked.without(name).href()));
        }
    }

    private void terms(String name, Term[] terms) {
        for (Term term : terms) {
            for (String value : asked.all(name)) {
                if (value.equals(UrlWords.of(term)) || value.equals(term.code())) {
                    chips.add(new Chip(
                            "«\u00a0" + Filters.words(term) + "\u00a0»",
                            asked.without(name, value).href()));
                }
            }
        }
    }

    private void each(String name, java.util.function.UnaryOperator<String> words) {
        for (String value : asked.all(name)) {
            chips.add(new Chip(words.apply(value), asked.without(name, value).href()));
        }
    }
}
