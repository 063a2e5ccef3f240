package fr.maillage.platform.directory.freshness.web;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Freshness;
import fr.maillage.platform.directory.freshness.CampaignDraft;
import fr.maillage.platform.directory.freshness.Typed;
import fr.maillage.platform.directory.freshness.TypedDay;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The boxes that open a campaign, and what was typed in them. */
record CampaignForm(Map<String, String> typed, LocalDate today) {
    private static final int LONGEST = 120;

    CampaignDraft draft(boolean served) {
        return new CampaignDraft(
                Typed.line(value("titre"), LONGEST),
                served ? value("commune") : "",
                need(),
                band(),
                TypedDay.find(value("du")).orElse(today),
                TypedDay.find(value("au")).orElse(LocalDate.MIN),
                Typed.line(value("participants"), 4 * LONGEST));
    }

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    Field title() {
        return Field.text(
                "titre", "Nom de la campagne", value("titre"), "Par exemple\u00a0: Lormont à jour avant l’été.");
    }

    Field from() {
        return new Field("du", "Premier jour", "date", value("du"), "Vide\u00a0: aujourd’hui.", null, null);
    }

    Field to() {
        return new Field("au", "Dernier jour", "date", value("au"), "Par exemple 31/12/2026.", null, null);
    }

    Field people() {
        return Field.text("participants", "Structures qui participent", value("participants"), null);
    }

    Choices needs() {
        return Choices.of(
                "besoin",
                "Seulement les lieux qui répondent à",
                Arrays.stream(Need.values())
                        .map(need -> new Choice(need.name(), need.label(), null, need == need()))
                        .toList());
    }

    Choices bands() {
        return Choices.of(
                "age",
                "Seulement les fiches vérifiées",
                Stream.of(Freshness.AGEING, Freshness.OLD, Freshness.UNKNOWN)
                        .map(band -> new Choice(band.name(), words(band), null, band == band()))
                        .toList());
    }

    static String words(Freshness band) {
        return switch (band) {
            case RECENT -> "depuis moins de six mois";
            case AGEING -> "il y a plus de six mois";
            case OLD -> "il y a plus de deux ans";
            case UNKNOWN -> "à une date que personne ne connaît";
        };
    }

    private @Nullable Need need() {
        return Arrays.stream(Need.values())
                .filter(need -> need.name().equals(value("besoin")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Freshness band() {
        return Arrays.stream(Freshness.values())
                .filter(band -> band.name().equals(value("age")))
                .findFirst()
                .orElse(null);
    }
}
