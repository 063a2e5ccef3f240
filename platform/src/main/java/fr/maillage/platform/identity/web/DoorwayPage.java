package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Frame;

/**
 * A way in besides the password.
 *
 * @param label whose account one comes in with; empty for a passkey
 * @param next the page wanted first
 */
public record DoorwayPage(Frame frame, String label, String next) {}
