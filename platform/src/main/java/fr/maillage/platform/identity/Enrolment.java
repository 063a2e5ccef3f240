package fr.maillage.platform.identity;

/**
 * A secret on its way to a telephone.
 *
 * @param secret to be typed, in base 32
 * @param address what the square says
 */
public record Enrolment(String secret, String address) {
    /** The secret in groups of four, to be read and typed. */
    public String readable() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "Enrolment[***]";
    }
}
