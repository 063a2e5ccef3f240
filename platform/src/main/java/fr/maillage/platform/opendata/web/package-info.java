/** The page of the open data and the files it offers. */
@NullMarked
package fr.maillage.platform.opendata.web;

import org.jspecify.annotations.NullMarked;
