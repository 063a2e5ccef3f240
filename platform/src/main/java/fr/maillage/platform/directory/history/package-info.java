/** What a place was, from one change to the next, for everybody; and the way back to any of its versions. */
@NullMarked
package fr.maillage.platform.directory.history;

import org.jspecify.annotations.NullMarked;
