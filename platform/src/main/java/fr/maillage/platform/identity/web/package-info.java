/** The operator's door: where the key is typed, and the gate before every page of the operator. */
@NullMarked
package fr.maillage.platform.identity.web;

import org.jspecify.annotations.NullMarked;
