package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.vault.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the sealed column, so that a rotation of the keys finds it. */
@Configuration(proxyBeanMethods = false)
class ContributionConfiguration {
    @Bean
    Field contributionReply() {
        return ReplyRepository.FIELD;
    }
}
