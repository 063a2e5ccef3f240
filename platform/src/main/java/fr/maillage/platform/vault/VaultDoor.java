package fr.maillage.platform.vault;

import fr.maillage.platform.kernel.Settings;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The pages open only once the keys are there and right. Commands check when they use them. */
@Component
@ConditionalOnWebApplication
class VaultDoor {
    private static final Logger LOG = LoggerFactory.getLogger(VaultDoor.class);

    VaultDoor(Vault vault, KeyOpening opening, Settings settings) {
        KeySource source = opening.source();
        boolean first = source.setting().isBlank() && !Files.exists(source.file());
        vault.check();
        if (first && !settings.demo()) {
            LOG.warn(
                    "La clé maîtresse vient d’être faite : {}. Copiez ce fichier en lieu sûr, ailleurs que les sauvegardes : "
                            + "elles ne le contiennent pas, et sans lui les données protégées ne s’ouvrent plus.",
                    source.file().toAbsolutePath());
        }
    }
}
