package fr.maillage.engines.vocabulary;

/** A word of a closed list. Each list names its own source. */
public interface Term {
    /** The value exactly as the source of the list writes it, used in files. */
    String label();

    /** What a resident reads. French, plain, without abbreviation. */
    String words();

    /** The Java name of the constant, used in our own files and URLs in lower case with dashes. */
    String name();

    /** The stable code for URLs and our own files: lower case, dashes. Example: {@code administrative-help}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
