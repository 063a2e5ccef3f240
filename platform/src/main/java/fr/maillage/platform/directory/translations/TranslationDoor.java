package fr.maillage.platform.directory.translations;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.TeamDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the team's home page. */
@Configuration(proxyBeanMethods = false)
class TranslationDoor {
    @Bean
    TeamDoor translationsDoor() {
        return new TeamDoor(
                Right.TRANSLATE,
                TranslationController.PATH,
                "Traduire des fiches",
                "En arabe, en anglais ou en français simple, les fiches les plus lues d’abord.");
    }
}
