package fr.maillage.platform.directory.skills;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.vault.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sealed here. */
@Configuration(proxyBeanMethods = false)
class SkillConfiguration {
    static final Field CONTACT = new Field("directory", "skill", "contact", "id", DataClass.PERSONAL);

    @Bean
    Field skillContact() {
        return CONTACT;
    }
}
