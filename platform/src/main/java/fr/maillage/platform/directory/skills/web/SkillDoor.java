package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class SkillDoor {
    @Bean
    TeamDoor skillsDoor() {
        return new TeamDoor(
                Right.MODERATE,
                "/equipe/competences",
                "Lire les petites compétences proposées",
                "Ce que des habitants et des structures peuvent montrer, avant que tout le monde le lise.");
    }
}
