/** The guards that every request passes: how much one asks, and whose word is taken about who visits. */
@NullMarked
package fr.maillage.platform.guard.web;

import org.jspecify.annotations.NullMarked;
