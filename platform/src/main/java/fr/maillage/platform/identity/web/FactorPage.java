package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.paper.QrCode;
import java.util.List;
import java.util.Objects;

/**
 * The page where a telephone learns the secret of the second factor.
 *
 * @param key the secret in groups of four, to be typed where the square cannot be read
 * @param next the page wanted first
 */
public record FactorPage(Frame frame, QrCode square, String key, Field code, String next) {
    /** What is wrong with the code. */
    public List<Mistake> mistakes() {
        return code.error() == null
                ? List.of()
                : List.of(new Mistake(code.name(), Objects.requireNonNull(code.error())));
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "FactorPage[***]";
    }
}
