/** The public pages drawn from the snapshot: results, plan, sheet of a place, directory, programmes. */
@NullMarked
package fr.maillage.platform.search.web;

import org.jspecify.annotations.NullMarked;
