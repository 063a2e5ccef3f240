/** Pages about small skills: finding, declaring, withdrawing, moderating. */
@NullMarked
package fr.maillage.platform.directory.skills.web;

import org.jspecify.annotations.NullMarked;
