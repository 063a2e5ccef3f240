package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Moments;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.search.Facet;
import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the form of the list, filled in as the address says, with how many places each value would leave. */
record Filters(Address asked, Map<Facet, Map<String, Integer>> counts) {
    private static final List<Integer> KILOMETRES = List.of(2, 5, 10, 20);

    /** The form of the list itself: few fields, the rest on their own page. */
    ListPage.Form form(String where) {
        List<Choices> more = List.of(when(), radius(), audience());
        boolean open = more.stream().anyMatch(Choices::answered)
                || !asked.first(Param.WORDS).isEmpty();
        return new ListPage.Form(
                where(where, null),
                need(),
                firstChecks(),
                words(),
                more,
                open,
                kept(),
                Param.anew(asked).to("/lieux/filtres").href());
    }

    Field where(String words, @Nullable String examples) {
        return new Field(
                Param.WHERE,
                say("Où\u00a0? Commune, adresse ou quartier"),
                "text",
                words,
                examples,
                null,
                "postal-code");
    }

    Field words() {
        return Field.text(Param.WORDS, say("Un mot, un nom de lieu"), asked.first(Param.WORDS), null);
    }

    Choices need() {
        return choices(Param.NEED, say("Pour quoi\u00a0?"), Facet.NEED, Need.values());
    }

    Choices service() {
        return choices(Param.SERVICE, say("Quel service\u00a0?"), Facet.SERVICE, ServiceKind.values());
    }

    Choices audience() {
        return choices(Param.AUDIENCE, say("Pour qui\u00a0?"), Facet.AUDIENCE, Audience.values());
    }

    Choices equipment() {
        return choices(Param.EQUIPMENT, say("Quel matériel sur place\u00a0?"), Facet.EQUIPMENT, Equipment.values());
    }

    Choices access() {
        Term[] useful = Stream.of(Accommodation.values())
                .filter(fact -> fact != Accommodation.NOT_ACCESSIBLE)
                .toArray(Term[]::new);
        return choices(Param.ACCESS, say("Quel accès\u00a0?"), Facet.ACCOMMODATION, useful);
    }

    Choices language() {
        Map<String, Integer> known = counts.getOrDefault(Facet.LANGUAGE, Map.of());
        Set<String> codes = new TreeSet<>(known.keySet());
        codes.addAll(asked.all(Param.LANGUAGE));
        List<Choice> options = codes.stream()
                .map(code -> choice(Param.LANGUAGE, code, Languages.words(code), known.get(code)))
                .toList();
        return Choices.of(Param.LANGUAGE, say("Quelle langue, en plus du français\u00a0?"), options);
    }

    Choices when() {
        List<Choice> options = new ArrayList<>();
        options.add(choice(Param.OPEN, "aujourdhui", say("Ouvert aujourd’hui"), null));
        for (DayOfWeek day : DayOfWeek.values()) {
            options.add(choice(Param.OPEN, UrlWords.of(day), say("Ouvert le {0}", Moments.name(day)), null));
        }
        return Choices.of(Param.OPEN, say("Quel jour\u00a0?"), options);
    }

    Choices radius() {
        List<Choice> options = new ArrayList<>();
        for (Integer far : KILOMETRES) {
            options.add(choice(
                    Param.RADIUS,
                    far.toString(),
                    say("Jusqu’à {0}", French.count(far, "kilomètre", "kilomètres")),
                    null));
        }
        options.add(choice(Param.RADIUS, Param.EVERYWHERE, say("Partout dans le territoire"), null));
        return Choices.of(Param.RADIUS, say("À quelle distance\u00a0?"), options);
    }

    List<Check> firstChecks() {
        String wheelchair = UrlWords.of(Accommodation.WHEELCHAIR);
        return List.of(
                Check.yes(Param.WALK_IN, say("Sans rendez-vous"), asked.yes(Param.WALK_IN)),
                Check.yes(Param.FREE, say("Gratuit"), asked.yes(Param.FREE)),
                new Check(
                        Param.OPEN,
                        "maintenant",
                        say("Ouvert maintenant"),
                        asked.first(Param.OPEN).equals("maintenant")),
                new Check(
                        Param.ACCESS,
                        wheelchair,
                        say("Accessible en fauteuil roulant"),
                        asked.all(Param.ACCESS).contains(wheelchair)));
    }

    Check recent() {
        return Check.yes(Param.RECENT, say("Informations vérifiées depuis moins de six mois"), asked.yes(Param.RECENT));
    }

    /** What the form of the list has no field for must survive its sending. */
    private List<ListPage.Kept> kept() {
        return Stream.of(
                        Param.SERVICE,
                        Param.NEAR,
                        Param.TIME,
                        Param.LANGUAGE,
                        Param.EQUIPMENT,
                        Param.ACCESS,
                        Param.PROGRAMME,
                        Param.RECENT,
                        Param.ORDER,
                        Param.VIEW)
                .flatMap(name -> asked.all(name).stream().map(value -> new ListPage.Kept(name, value)))
                .filter(kept -> !kept.value().equals(UrlWords.of(Accommodation.WHEELCHAIR)))
                .toList();
    }

    private Choices choices(String name, String label, Facet facet, Term[] terms) {
        @Nullable Map<String, Integer> known = counts.get(facet);
        List<Choice> options = Stream.of(terms)
                .map(term -> choice(
                        name,
                        UrlWords.of(term),
                        words(term),
                        known == null ? null : known.getOrDefault(term.code(), 0)))
                .filter(choice -> choice.chosen() || !"0".equals(choice.note()))
                .toList();
        return Choices.of(name, label, options);
    }

    private Choice choice(String name, String value, String words, @Nullable Integer count) {
        return new Choice(
                value,
                words,
                count == null ? null : count.toString(),
                asked.all(name).contains(value));
    }

    /** A need is named by its label: its words are a whole sentence. */
    static String words(Term term) {
        return say(term instanceof Need ? term.label() : term.words());
    }
}
