package fr.maillage.platform.ui.audit;

/** What the audit found of a criterion on the sample of pages. */
public enum Verdict {
    /** Respected on every page of the sample it applies to. */
    CONFORMING("C"),
    /** Not respected, or not verified, on one page at least. */
    NOT_CONFORMING("NC"),
    /** Nothing on the sample is concerned. */
    NOT_APPLICABLE("NA");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    static Verdict of(String code) {
        for (Verdict verdict : values()) {
            if (verdict.code.equals(code)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("neither C, NC nor NA: " + code);
    }
}
