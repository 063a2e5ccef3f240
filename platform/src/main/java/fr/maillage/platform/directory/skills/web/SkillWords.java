package fr.maillage.platform.directory.skills.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.skills.PublicSkill;
import fr.maillage.platform.territory.Territories;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.Site;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts small skills in words. */
@Component
class SkillWords {
    private final Territories territories;
    private final Site site;

    SkillWords(Territories territories, Site site) {
        this.territories = territories;
        this.site = site;
    }

    /** One reaches a declarer through a place, an organization, or the territory's team. */
    SkillsPage.Line line(PublicSkill skill) {
        String number = skill.phone();
        Site.HelpLine line = site.helpLine();
        Phone phone = number != null ? Phone.of(number) : skill.slug() == null && line != null ? line.phone() : null;
        return new SkillsPage.Line(
                skill.what(),
                say(skill.theme().label()),
                skill.commune() + " · " + skill.moment(),
                skill.through().isEmpty()
                        ? say("Passez par l’équipe de {0}", site.territory())
                        : say("Passez par {0}", skill.through()),
                skill.slug() == null ? null : "/lieux/" + skill.slug(),
                phone);
    }

    Choices communes(String chosen) {
        return Choices.of(
                "commune",
                say("Commune"),
                territories.served().communes().stream()
                        .sorted(Comparator.comparing(commune -> commune.name()))
                        .map(commune -> new Choice(
                                commune.code(),
                                commune.name(),
                                null,
                                commune.code().equals(chosen)))
                        .toList());
    }

    String commune(String code) {
        return territories.served().communes().stream()
                .filter(commune -> commune.code().equals(code))
                .map(commune -> commune.name())
                .findFirst()
                .orElse("");
    }

    Choices themes(String name, String label, @Nullable Need chosen) {
        return Choices.of(
                name,
                label,
                Arrays.stream(Need.values())
                        .map(need -> new Choice(code(need), say(need.label()), null, need == chosen))
                        .toList());
    }

    /** The theme that an address names, by the same words as the list of places. */
    static Optional<Need> theme(String code) {
        return Arrays.stream(Need.values())
                .filter(need -> code(need).equals(code))
                .findFirst();
    }

    static String code(Need need) {
        return switch (need) {
            case PROCEDURE -> "demarche";
            case PRINT -> "imprimer";
            case LEARN -> "apprendre";
            case GET_EQUIPMENT -> "ordinateur";
            case CONNECT -> "internet";
            case WORK -> "emploi";
            case FAMILY -> "enfants";
            case SAFETY -> "protection";
        };
    }
}
