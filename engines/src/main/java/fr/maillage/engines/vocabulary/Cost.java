package fr.maillage.engines.vocabulary;

/** What a service costs the person (field {@code frais_a_charge}, three values). */
public enum Cost implements Term {
    /** Free for all. */
    FREE("Gratuit", "Gratuit"),

    /** Free under a condition. */
    FREE_ON_CONDITION("Gratuit sous condition", "Gratuit sous condition"),

    /** To be paid for. */
    PAID("Payant", "Payant");

    private final String label;
    private final String words;

    Cost(String label, String words) {
        this.label = label;
        this.words = words;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String words() {
        return words;
    }
}
