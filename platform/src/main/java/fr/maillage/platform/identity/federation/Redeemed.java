package fr.maillage.platform.identity.federation;

/** What a code brought. */
sealed interface Redeemed {
    /** A person, verified. */
    record Known(Identity identity) implements Redeemed {}

    /**
     * Something that does not hold.
     *
     * @param reason for whoever runs the product; no personal data
     */
    record Rejected(String reason) implements Redeemed {}

    /** No answer. */
    record Silent(String reason) implements Redeemed {}
}
