/** Truth about opening hours: parse, evaluate, say in French, read French. */
@NullMarked
package fr.maillage.engines.hours;

import org.jspecify.annotations.NullMarked;
