package fr.maillage.platform.identity;

import fr.maillage.platform.vault.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The columns of this module that the vault seals. */
@Configuration(proxyBeanMethods = false)
class SealedFields {
    @Bean
    Field secondFactorSecretField() {
        return FactorRepository.SECRET;
    }
}
