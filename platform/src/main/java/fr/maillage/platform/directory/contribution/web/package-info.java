/** The pages of contribution: report, propose, follow, moderate, and the charter. */
@NullMarked
package fr.maillage.platform.directory.contribution.web;

import org.jspecify.annotations.NullMarked;
