/** The official geographic code: communes, EPCI, départements, regions, postal codes and former codes. */
@NullMarked
package fr.maillage.engines.cog;

import org.jspecify.annotations.NullMarked;
