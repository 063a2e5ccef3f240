/**
 * The very simple terminal: a screen in a library or at a baker's, touched by anybody, kept by nobody.
 *
 * <p>Words: a {@link Terminal} is one screen; its key is a secret part of its address, given by an administrator and
 * taken back at will. Invariants: a terminal reads public information and prints, nothing else; nothing about a person
 * outlives the visit, and the address holds the whole state of the visit, but the digits of a telephone number, which are
 * in the page alone; no cookie; at most six tiles a screen, four questions and three places.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "directory",
            "search",
            "search :: web",
            "orientation",
            "orientation :: slip",
            "ui",
            "sms",
            "database"
        })
@NullMarked
package fr.maillage.platform.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
