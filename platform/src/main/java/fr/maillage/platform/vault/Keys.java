package fr.maillage.platform.vault;

import fr.maillage.platform.kernel.Settings;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes new keys and brings what was sealed by old ones under the newest, while the product runs. */
@Component
public class Keys {
    private static final int PAGE = 500;

    private final KeyRepository repository;
    private final KeyOpening opening;
    private final Vault vault;
    private final List<Field> fields;
    private final String territory;
    private final TransactionTemplate transactions;

    Keys(
            KeyRepository repository,
            KeyOpening opening,
            Vault vault,
            ObjectProvider<Field> fields,
            Settings settings,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.opening = opening;
        this.vault = vault;
        this.fields = fields.stream().toList();
        this.territory = settings.territory();
        this.transactions = new TransactionTemplate(transactions);
    }

    /** A fresh master key, to put in the configuration; nothing is stored. */
    public static String freshMasterKey() {
        return MasterKey.random().text();
    }

    /**
     * What a rotation did.
     *
     * @param version the version that seals from now on
     * @param resealed how many values were brought under it
     */
    public record Rotation(int version, long resealed) {}

    /** Adds a version of the data key and seals again, value by value, everything that older versions sealed. */
    public Rotation rotate() {
        MasterKey master = opening.master();
        int version = opening.ring().data().stream()
                        .max(Comparator.comparingInt(DataKey::version))
                        .orElseThrow()
                        .version()
                + 1;
        opening.add(DataKey.Purpose.DATA, version, master);
        vault.forget();
        long resealed = 0;
        for (Field field : fields) {
            resealed += reseal(field, version);
        }
        return new Rotation(version, resealed);
    }

    private long reseal(Field field, int version) {
        long resealed = 0;
        String after = "";
        List<KeyRepository.SealedRow> rows = repository.listRows(field, territory, after, PAGE);
        while (!rows.isEmpty()) {
            for (KeyRepository.SealedRow row : rows) {
                if (Vault.version(row.sealed()) < version && again(field, row)) {
                    resealed++;
                }
            }
            after = rows.getLast().row();
            rows = repository.listRows(field, territory, after, PAGE);
        }
        return resealed;
    }

    private boolean again(Field field, KeyRepository.SealedRow row) {
        byte[] sealed = vault.seal(field, row.row(), vault.open(field, row.row(), row.sealed()));
        return repository.replace(field, territory, row.row(), row.sealed(), sealed);
    }

    /**
     * Wraps every key by a new master key. With the key in a file, the file changes too; with the key in the
     * configuration, the new one is given back and must be put there before the next start.
     */
    public String replaceMaster() {
        MasterKey present = opening.master();
        opening.ring();
        MasterKey next = MasterKey.random();
        KeySource source = opening.source();
        boolean inFile = source.setting().isBlank();
        if (inFile) {
            source.prepare(next);
        }
        transactions.executeWithoutResult(status -> rewrap(present, next));
        if (inFile) {
            source.adopt();
        }
        vault.forget();
        return next.text();
    }

    private void rewrap(MasterKey present, MasterKey next) {
        for (WrappedKey key : repository.list(territory)) {
            try {
                repository.rewrap(territory, WrappedKey.of(key.unwrap(territory, present), territory, next));
            } catch (Ciphers.TamperedException changed) {
                throw new IllegalStateException("a stored key was changed", changed);
            }
        }
    }
}
