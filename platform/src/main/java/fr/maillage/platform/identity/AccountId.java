package fr.maillage.platform.identity;

import java.util.UUID;

/** Identity of an account; says nothing about the person. */
public record AccountId(UUID value) {
    /** A new one. */
    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
