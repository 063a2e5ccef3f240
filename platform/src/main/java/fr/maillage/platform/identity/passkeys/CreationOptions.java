package fr.maillage.platform.identity.passkeys;

import java.util.List;

/** What a browser needs to make a key, in the words of the standard (W3C Web Authentication 3, 5.4). */
public record CreationOptions(String handle, PublicKey publicKey) {
    private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    /** The options proper; bytes are in base64url. */
    public record PublicKey(
            Party rp,
            User user,
            String challenge,
            List<Algorithm> pubKeyCredParams,
            long timeout,
            List<Known> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {}

    /** Whom the key is for. */
    public record Party(String id, String name) {}

    /** Whose key it is: the identity says nothing, the names are shown by the device. */
    public record User(String id, String name, String displayName) {}

    /** A kind of signature: EdDSA, ES256, RS256. */
    public record Algorithm(String type, int alg) {}

    /** A key that the person already has. */
    public record Known(String type, String id) {}

    /** A key that the device finds by itself, and that opens only for the person. */
    public record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    static CreationOptions of(Question question, Party party, User user, List<String> known) {
        return new CreationOptions(
                question.handle(),
                new PublicKey(
                        party,
                        user,
                        question.challenge(),
                        ALGORITHMS.stream()
                                .map(number -> new Algorithm("public-key", number))
                                .toList(),
                        Passkeys.TIME_TO_ANSWER.toMillis(),
                        known.stream().map(id -> new Known("public-key", id)).toList(),
                        new Selection("required", true, "required"),
                        "none"));
    }
}
