package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.directory.skills.SkillState;
import fr.maillage.platform.directory.skills.Skills;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import fr.maillage.platform.ui.French;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class SkillDoor {
    @Bean
    TeamDoor skillsDoor(Skills skills) {
        return new TeamDoor(
                Right.MODERATE,
                "/equipe/competences",
                "Lire les petites compétences proposées",
                "Ce que des habitants et des structures peuvent montrer, avant que tout le monde le lise.",
                person -> waiting(skills.list(SkillState.PROPOSED).size()));
    }

    private static String waiting(int number) {
        return number == 0
                ? ""
                : French.count(
                        number, "petite compétence attend une réponse", "petites compétences attendent une réponse");
    }
}
