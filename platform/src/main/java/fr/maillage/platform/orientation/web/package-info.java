/**
 * The pages of the orientation: one question a page, then the places with the reasons. All the state is in the address;
 * nothing is stored, on the server or in the browser.
 */
@NamedInterface("web")
@NullMarked
package fr.maillage.platform.orientation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
