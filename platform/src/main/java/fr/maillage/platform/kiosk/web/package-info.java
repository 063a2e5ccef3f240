/** The screens of a terminal, and the page where an administrator gives and takes back its key. */
@NullMarked
package fr.maillage.platform.kiosk.web;

import org.jspecify.annotations.NullMarked;
