package fr.maillage.platform.identity;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import java.util.List;

/**
 * A person who may sign in.
 *
 * @param email in lower case; unique
 * @param name as colleagues know the person
 */
public record Account(AccountId id, @Held(DataClass.PRO) String email, String name, State state, List<Grant> grants) {
    /** Life of an account. */
    public enum State {
        INVITED,
        ACTIVE,
        DISABLED
    }

    public Account {
        grants = List.copyOf(grants);
    }
}
