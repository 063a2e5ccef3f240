/** How people come in and go out, and the gate before every route. */
@NullMarked
package fr.maillage.platform.identity.web;

import org.jspecify.annotations.NullMarked;
