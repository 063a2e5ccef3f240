/** The nightly editions: composed once a night by one of the nodes, kept on the shelf. */
@NullMarked
package fr.maillage.platform.publication.night;

import org.jspecify.annotations.NullMarked;
