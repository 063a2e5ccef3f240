package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The small skills found.
 *
 * @param count « 3 petites compétences »
 */
public record SkillsPage(Frame frame, String count, Field words, Choices commune, Choices theme, List<Line> lines) {
    /**
     * One skill.
     *
     * @param reach « Passez par Médiathèque de Lormont »
     * @param place its sheet, or absent
     */
    public record Line(
            String what,
            String theme,
            String where,
            String reach,
            @Nullable String place,
            @Nullable Phone phone) {}
}
