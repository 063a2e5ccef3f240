/**
 * What whoever runs the product looks at, in words: whether it is well, whether messages leave, when the last backup was
 * made and how to make one. Shows no personal data.
 */
@ApplicationModule(allowedDependencies = {"kernel", "identity", "search", "ui"})
@NullMarked
package fr.maillage.platform.machine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
