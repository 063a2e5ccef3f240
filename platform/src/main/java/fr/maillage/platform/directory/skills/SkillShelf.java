package fr.maillage.platform.directory.skills;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.Need;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published skills, in memory: public pages read them here and never wait for the database. */
@Component
public class SkillShelf {
    private volatile List<PublicSkill> skills = List.of();

    void replace(List<PublicSkill> published) {
        skills = published.stream()
                .sorted(Comparator.comparing(PublicSkill::commune).thenComparing(PublicSkill::what))
                .toList();
    }

    /**
     * The skills that fit, by commune then name.
     *
     * @param commune INSEE code, empty for all
     * @param themes any of them; empty for all
     * @param words all of them must be there, each as the beginning of a word; empty for all
     */
    public List<PublicSkill> find(String commune, Collection<Need> themes, String words) {
        List<String> wanted = Arrays.stream(Folding.fold(words).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .toList();
        return skills.stream()
                .filter(skill -> commune.isEmpty() || commune.equals(skill.communeCode()))
                .filter(skill -> themes.isEmpty() || themes.contains(skill.theme()))
                .filter(skill -> holds(skill, wanted))
                .toList();
    }

    private static boolean holds(PublicSkill skill, List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        String text = " " + Folding.fold(skill.what() + " " + skill.moment() + " " + skill.through());
        return wanted.stream().allMatch(word -> text.contains(" " + word));
    }
}
