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

    /**
     * To accept an invitation and enter that way from now on.
     *
     * @param mark of the link of the invitation; the link itself is kept nowhere
     */
    record Join(String mark) implements Wish {}

    /**
     * To show again who she is, before a change that matters.
     *
     * @param account open here at this moment
     * @param next the page of the change
     */
    record Prove(AccountId account, String next) implements Wish {}
}
