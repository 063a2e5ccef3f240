package fr.maillage.platform.kernel;

/** The product will not start, or a command not work, before a person has done something; the message says what. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One or more plain sentences in French: what is missing and what to do. */
    public StartRefused(String sentence) {
        super(sentence);
    }
}
