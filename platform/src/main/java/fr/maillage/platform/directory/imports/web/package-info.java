/** The operator's pages about imports: the list, the preview, the progress, the errors as a file. */
@NullMarked
package fr.maillage.platform.directory.imports.web;

import org.jspecify.annotations.NullMarked;
