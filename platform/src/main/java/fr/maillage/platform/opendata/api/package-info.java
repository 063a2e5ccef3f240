/** The reading API: our own, and that of HSDS 3.0. Everything here may be read from any site. */
@NullMarked
package fr.maillage.platform.opendata.api;

import org.jspecify.annotations.NullMarked;
