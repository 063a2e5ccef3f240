package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.SignInWay;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page where people sign in.
 *
 * @param notice what was just done, or absent
 * @param ways other ways to sign in
 * @param demo people of the demonstration; nobody elsewhere
 * @param unattended true while the territory has no administrator
 * @param next the page wanted first, as it came
 */
public record DoorPage(
        Frame frame,
        @Nullable String notice,
        @Held(DataClass.PRO) Field email,
        Field password,
        List<SignInWay> ways,
        List<Account> demo,
        boolean unattended,
        String next) {
    /** What is wrong with what was typed. */
    public List<Mistake> mistakes() {
        return Stream.of(email, password)
                .filter(field -> field.error() != null)
                .map(field -> new Mistake(field.name(), Objects.requireNonNull(field.error())))
                .toList();
    }
}
