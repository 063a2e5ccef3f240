/**
 * What every page is made of: the frame, the stylesheet, the drawings and the typed components. Knows no domain noun: a
 * component takes words, codes and addresses, never a place or a person.
 *
 * <p>Invariants: a page is complete without JavaScript; nothing inline that the content security policy would refuse;
 * every drawing stands beside a word; one meaning has one drawing.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package fr.maillage.platform.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
