/**
 * The pages of the orientation: one question a page, then the places with the reasons. All the state is in the address;
 * nothing is stored, on the server or in the browser.
 */
@NullMarked
package fr.maillage.platform.orientation.web;

import org.jspecify.annotations.NullMarked;
