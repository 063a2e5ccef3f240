package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.freshness.CallLine;
import fr.maillage.platform.directory.freshness.CheckedFact;
import fr.maillage.platform.directory.freshness.DuePlace;
import fr.maillage.platform.directory.freshness.NextCheck;
import fr.maillage.platform.territory.Territories;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the call list in words. */
@Component
class CallViews {
    private final Territories territories;

    CallViews(Territories territories) {
        this.territories = territories;
    }

    CallsPage.Line line(CallLine line) {
        return line(line.place(), seen(line.views()) + ". " + age(line.place().checkedOn()));
    }

    CallsPage.Line line(DuePlace place, String why) {
        return new CallsPage.Line(
                place.name(),
                place.commune(),
                why,
                address(place.id().value()),
                contact(place.id().value()));
    }

    CallsPage.Line wish(Place place) {
        return new CallsPage.Line(
                place.name(),
                place.location().commune(),
                "Demande une nouvelle lettre",
                address(place.id().value()),
                contact(place.id().value()));
    }

    static String address(UUID place) {
        return "/equipe/appels/" + place;
    }

    static String contact(UUID place) {
        return "/equipe/lieux/" + place + "/contact";
    }

    static String seen(int views) {
        return views == 0
                ? "Fiche peu lue ces trois derniers mois"
                : "Fiche lue " + French.number(views) + "\u00a0fois en trois mois";
    }

    static String age(@Nullable LocalDate checkedOn) {
        return checkedOn == null ? "Jamais vérifiée" : "Vérifiée le " + French.date(checkedOn);
    }

    /** What to ask in a call made today. */
    static List<CheckedFact> toAsk(Place place, LocalDate today) {
        return List.copyOf(NextCheck.of(place).toAsk(today));
    }

    /** « À vérifier : les horaires, le téléphone ». */
    static String dueWords(List<CheckedFact> facts) {
        return facts.isEmpty()
                ? "Rien n’est à revoir avant longtemps"
                : "À revoir\u00a0: " + facts.stream().map(CheckedFact::words).collect(Collectors.joining(", "));
    }

    /** The communes of the territory, as a list. */
    Choices communes(String name, String label, String chosen) {
        List<Choice> communes = new ArrayList<>();
        territories.served().communes().stream()
                .sorted(Comparator.comparing(commune -> commune.name()))
                .forEach(commune -> communes.add(new Choice(
                        commune.code(), commune.name(), null, commune.code().equals(chosen))));
        return Choices.of(name, label, communes);
    }

    boolean isServed(String commune) {
        return territories.served().holds(commune);
    }
}
