package fr.maillage.platform.vault;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.StartRefused;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the master key and unwraps the keys of the territory, or says in French why that cannot be. */
@Component
class KeyOpening {
    private static final int BYTES = 32;

    private final KeyRepository repository;
    private final KeySource source;
    private final String territory;
    private final Clock clock;

    KeyOpening(KeyRepository repository, Settings settings, Clock clock) {
        this.repository = repository;
        this.source = KeySource.of(settings);
        this.territory = settings.territory();
        this.clock = clock;
    }

    KeySource source() {
        return source;
    }

    /** The master key that fits what is stored. A first start without a setting makes one, where that is allowed. */
    MasterKey master() {
        List<WrappedKey> stored = repository.list(territory);
        Optional<MasterKey> given = source.find();
        if (stored.isEmpty()) {
            return given.orElseGet(this::first);
        }
        MasterKey master = given.orElseThrow(() -> new StartRefused(
                "Cette base contient des données protégées, et la clé maîtresse est absente. Remettez le fichier "
                        + source.file() + ", ou donnez la clé dans MAILLAGE_TRUST_MASTERKEY."));
        return fits(master, stored) ? master : next(stored);
    }

    private MasterKey first() {
        if (!source.mayCreate()) {
            throw new StartRefused(
                    "Il manque la clé maîtresse, qui protège les données personnelles. Faites-en une avec"
                            + " « ./maillage keys new », gardez-la en lieu sûr, et donnez-la dans MAILLAGE_TRUST_MASTERKEY.");
        }
        return source.create();
    }

    /** A rotation that stopped between the database and the file goes on here. */
    private MasterKey next(List<WrappedKey> stored) {
        MasterKey next = source.findNext()
                .filter(key -> fits(key, stored))
                .orElseThrow(
                        () -> new StartRefused("La clé maîtresse donnée n’est pas celle de cette base : elle n’ouvre"
                                + " pas les données protégées. Donnez celle qui servait auparavant."));
        source.adopt();
        return next;
    }

    private static boolean fits(MasterKey master, List<WrappedKey> stored) {
        return stored.stream().allMatch(key -> key.master().equals(master.name()));
    }

    /** The keys of the territory, made at the first use. */
    KeyRing ring() {
        MasterKey master = master();
        List<WrappedKey> stored = repository.list(territory);
        for (DataKey.Purpose purpose : DataKey.Purpose.values()) {
            // Each apart: another node may be between the two.
            if (stored.stream().noneMatch(key -> key.purpose() == purpose)) {
                add(purpose, 1, master);
            }
        }
        List<DataKey> keys = repository.list(territory).stream()
                .map(key -> unwrap(key, master))
                .toList();
        return new KeyRing(
                keys.stream()
                        .filter(key -> key.purpose() == DataKey.Purpose.DATA)
                        .toList(),
                keys.stream()
                        .filter(key -> key.purpose() == DataKey.Purpose.INDEX)
                        .findFirst()
                        .orElseThrow());
    }

    void add(DataKey.Purpose purpose, int version, MasterKey master) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        repository.insert(
                territory, WrappedKey.of(new DataKey(purpose, version, bytes), territory, master), clock.instant());
    }

    private DataKey unwrap(WrappedKey key, MasterKey master) {
        try {
            return key.unwrap(territory, master);
        } catch (Ciphers.TamperedException changed) {
            throw new StartRefused(
                    "Les clés gardées dans la base ont été changées : elles ne s’ouvrent plus avec la clé"
                            + " maîtresse. Restaurez une sauvegarde.");
        }
    }
}
