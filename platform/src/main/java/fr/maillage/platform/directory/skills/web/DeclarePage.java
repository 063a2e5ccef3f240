package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three fields of a declaration, or the thanks after it.
 *
 * @param contact how to be told, apart and optional
 * @param code with which one withdraws it; absent before it is declared
 */
public record DeclarePage(
        Frame frame,
        List<Field> fields,
        Field contact,
        List<Mistake> mistakes,
        @Nullable String code) {}
