package fr.maillage.platform.identity.federation;

import fr.maillage.platform.identity.AccountId;

/** Why somebody leaves for the provider. */
public sealed interface Wish {
    /**
     * To sign in.
     *
     * @param next the page wanted first
     */
    record SignIn(String next) implements Wish {}

    /** To be able to sign in that way from now on, with the account already open here. */
    record Link(AccountId account) implements Wish {}
}
