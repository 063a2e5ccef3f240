package fr.maillage.platform.identity.passkeys;

/** What a browser needs to ask for a key, in the words of the standard (W3C Web Authentication 3, 5.5). */
public record RequestOptions(String handle, PublicKey publicKey) {
    /** The options proper; no list of keys, for the device knows which ones it holds. */
    public record PublicKey(String challenge, String rpId, long timeout, String userVerification) {}

    static RequestOptions of(Question question, String party) {
        return new RequestOptions(
                question.handle(),
                new PublicKey(question.challenge(), party, Passkeys.TIME_TO_ANSWER.toMillis(), "required"));
    }
}
