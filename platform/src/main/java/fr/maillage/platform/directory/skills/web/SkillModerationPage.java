package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small skills that wait for a decision: new ones, and those whose year is over. */
public record SkillModerationPage(Frame frame, @Nullable Notice notice, List<Line> lines) {
    /**
     * One skill.
     *
     * @param said who declared it, as a role, and when
     * @param again true when its year is over
     * @param typed the words to publish, as they were last written
     * @param place words that find the place to go through
     * @param reason why not, as it was last written
     * @param contact the way to reach the declarer once asked for, or absent
     * @param askContact true when there is one to ask for
     * @param mistake what is wrong with the place, or absent
     * @param unsaid that the reason is missing, or absent
     */
    public record Line(
            String id,
            String what,
            String where,
            String said,
            boolean again,
            Choices theme,
            String typed,
            String place,
            String reason,
            @Nullable String contact,
            boolean askContact,
            @Nullable String mistake,
            @Nullable String unsaid,
            String action) {}
}
