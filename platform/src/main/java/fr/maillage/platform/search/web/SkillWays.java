package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.count;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.skills.SkillShelf;
import fr.maillage.platform.ui.Button;
import fr.maillage.platform.ui.Icon;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way to small skills, when some answer what no place answered. */
@Component
public class SkillWays {
    private final SkillShelf shelf;

    SkillWays(SkillShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A button to the small skills that answer, with how many: in the commune first, else anywhere.
     *
     * @param needs any of them; without any, nothing is proposed
     * @param commune INSEE code, empty when no commune was named
     */
    public Optional<Button> find(Set<Need> needs, String commune) {
        if (needs.isEmpty()) {
            return Optional.empty();
        }
        int there = shelf.find(commune, needs, "").size();
        int anywhere = there > 0 ? there : shelf.find("", needs, "").size();
        String theme =
                needs.size() == 1 ? "theme=" + UrlWords.of(needs.iterator().next()) : "";
        String where = there > 0 && !commune.isEmpty() ? "commune=" + commune : "";
        String question = theme.isEmpty() || where.isEmpty() ? theme + where : theme + "&" + where;
        return anywhere == 0
                ? Optional.empty()
                : Optional.of(Button.second(
                        count(
                                anywhere,
                                "Petites compétences\u00a0: {0}\u00a0personne ou structure",
                                "Petites compétences\u00a0: {0}\u00a0personnes ou structures"),
                        Icon.GROUP,
                        "/petites-competences" + (question.isEmpty() ? "" : "?" + question)));
    }
}
