package fr.maillage.platform.directory;

import fr.maillage.platform.identity.StructureNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells whoever decides on rights which organization of the directory has a SIRET. */
@Configuration(proxyBeanMethods = false)
class StructureNaming {
    @Bean
    StructureNames structureNames(ActorRepository actors) {
        return new StructureNames(siret -> actors.listOrganizations().stream()
                .filter(organization -> siret.equals(organization.siret()))
                .map(Organization::name)
                .findFirst());
    }
}
