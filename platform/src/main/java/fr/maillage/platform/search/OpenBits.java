package fr.maillage.platform.search;

/** Which services of which places are open at some time, slot by slot of a {@link ServiceTable}. */
final class OpenBits {
    private final long[] bySlot;
    private final long[] byWord;

    OpenBits(ServiceTable table, long[] openPlaces) {
        bySlot = new long[table.slots()];
        byWord = openPlaces.clone();
        for (int word = 0; word < table.words(); word++) {
            for (int slot = table.firstSlot(word); slot < table.firstSlot(word + 1); slot++) {
                bySlot[slot] = table.present(slot) & openPlaces[word];
            }
        }
    }

    private OpenBits(long[] bySlot, long[] byWord) {
        this.bySlot = bySlot;
        this.byWord = byWord;
    }

    /** Open at the one time or the other. */
    OpenBits or(OpenBits other) {
        OpenBits either = new OpenBits(bySlot.clone(), byWord.clone());
        Bits.add(either.bySlot, other.bySlot);
        Bits.add(either.byWord, other.byWord);
        return either;
    }

    /** Says whether one service with hours of its own is open, whatever its place. */
    void own(ServiceTable.OwnHours service, boolean open) {
        long bit = 1L << (service.place() & 63);
        if (open) {
            bySlot[service.slot()] |= bit;
            byWord[service.place() >>> 6] |= bit;
        } else {
            bySlot[service.slot()] &= ~bit;
        }
    }

    long slot(int slot) {
        return bySlot[slot];
    }

    /** The places of a word that are open themselves or by a service. */
    long anySlot(int word) {
        return byWord[word];
    }
}
