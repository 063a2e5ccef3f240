package fr.maillage.platform.vault;

/**
 * A key of the territory as the database keeps it.
 *
 * @param master name of the master key that wraps it
 * @param wrapped the encrypted bytes, bound to the territory, the purpose and the version
 */
record WrappedKey(DataKey.Purpose purpose, int version, String master, byte[] wrapped) {
    static WrappedKey of(DataKey key, String territory, MasterKey master) {
        return new WrappedKey(
                key.purpose(),
                key.version(),
                master.name(),
                Ciphers.seal(master.aes(), key.bytes(), bound(territory, key.purpose(), key.version())));
    }

    DataKey unwrap(String territory, MasterKey with) throws Ciphers.TamperedException {
        return new DataKey(purpose, version, Ciphers.open(with.aes(), wrapped, 0, bound(territory, purpose, version)));
    }

    private static byte[] bound(String territory, DataKey.Purpose purpose, int version) {
        return Ciphers.bind("data key", territory, purpose.stored(), Integer.toString(version));
    }
}
