package fr.maillage.platform.directory.imports;

import fr.maillage.platform.directory.PlaceId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Finds the identity of a place in the identity that a file gives to a row: the national map and others that take our
 * files in put a word before ours, such as {@code mediation-numerique--} or {@code Maillage_}.
 */
final class OwnIdentity {
    private static final int LENGTH = 36;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private OwnIdentity() {}

    /** The identity at the end of a text, alone or after a sign that is neither a letter nor a digit. */
    static Optional<PlaceId> find(String text) {
        int start = text.length() - LENGTH;
        if (start < 0 || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
            return Optional.empty();
        }
        String last = text.substring(start).toLowerCase(Locale.ROOT);
        return UUID_TEXT.matcher(last).matches() ? Optional.of(new PlaceId(UUID.fromString(last))) : Optional.empty();
    }
}
