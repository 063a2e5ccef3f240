package fr.maillage.platform.vault;

/** A sealed value was changed, moved to another row or column, or sealed by keys that are not here. Never says which text. */
public final class UnreadableSealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSealException(Field field) {
        super("not what was sealed in " + field.path());
    }
}
