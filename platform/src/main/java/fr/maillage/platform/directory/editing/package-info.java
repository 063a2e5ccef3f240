/**
 * The forms with which people who have signed in keep a place true, section by section: what was typed, how it was
 * understood, the place before and after, and what somebody else wrote meanwhile.
 */
@NullMarked
package fr.maillage.platform.directory.editing;

import org.jspecify.annotations.NullMarked;
