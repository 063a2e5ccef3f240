package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Fact;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the programmes. */
@Component
class ProgrammePages {
    private final Pages pages;

    ProgrammePages(Pages pages) {
        this.pages = pages;
    }

    ProgrammesPage list(Snapshot snapshot) {
        List<ProgrammesPage.Item> items = snapshot.programmes().stream()
                .map(programme ->
                        new ProgrammesPage.Item(programme.name(), "/dispositifs/" + programme.slug(), programme.aim()))
                .toList();
        return new ProgrammesPage(
                pages.frame(
                        say("Les dispositifs"),
                        say("Les actions du territoire pour que personne ne soit bloqué par le numérique."),
                        Section.PROGRAMMES),
                items);
    }

    Optional<ProgrammePage> page(Snapshot snapshot, String slug) {
        return snapshot.programmes().stream()
                .filter(programme -> programme.slug().equals(slug))
                .findFirst()
                .map(programme -> page(snapshot, programme));
    }

    private ProgrammePage page(Snapshot snapshot, Programme programme) {
        long places = snapshot.places().stream()
                .filter(place -> place.memberships().local().contains(programme.slug()))
                .count();
        List<Fact> facts = new ArrayList<>();
        add(facts, say("Pour qui"), programme.audience());
        add(facts, say("Quand"), programme.period());
        add(facts, say("Objectif"), programme.target());
        add(facts, say("Avec"), programme.actors().isEmpty() ? null : String.join(", ", programme.actors()));
        return new ProgrammePage(
                pages.frame(programme.name(), programme.aim(), Section.PROGRAMMES),
                programme.name(),
                programme.aim(),
                facts,
                places == 0
                        ? null
                        : Button.link(
                                say("Voir {0}", French.count(places, "lieu", "lieux")),
                                "/lieux?" + Param.PROGRAMME + "=" + programme.slug()),
                "/dispositifs/" + programme.slug() + "/affiche.pdf",
                Words.inFrench(() -> source(programme.source())));
    }

    private static void add(List<Fact> facts, String what, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(what, value));
        }
    }

    private static String source(SourceRef source) {
        String note = source.note() == null ? "" : ", " + source.note();
        return source.title() + note + (source.on() == null ? "" : ", " + French.date(source.on())) + ".";
    }
}
