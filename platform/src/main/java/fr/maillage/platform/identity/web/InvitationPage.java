package fr.maillage.platform.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * The page of an invitation: two ways to accept it.
 *
 * @param form to choose a name and a password
 * @param provider whose account may be used instead, or absent
 * @param outside where the button of that other way leads
 */
public record InvitationPage(FormPage form, @Nullable String provider, String outside) {}
