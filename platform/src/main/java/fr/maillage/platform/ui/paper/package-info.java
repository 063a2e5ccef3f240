/**
 * Paper: a template and its page become a tagged PDF (PDF/UA-1), with our fonts inside, drawings as vectors and Arabic
 * letters joined. Knows no domain noun either.
 */
@NamedInterface("paper")
@NullMarked
package fr.maillage.platform.ui.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
