package fr.maillage.platform.directory.skills;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.Settings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In demonstration mode, three small skills wait for a moderator. */
@Component
@Order(1)
class DemoSkills implements ApplicationRunner {
    private static final List<SkillDraft> DRAFTS = List.of(
            new SkillDraft("Envoyer des photos à sa famille", "Cenon", "à la médiathèque, le mercredi après-midi", ""),
            new SkillDraft("Remplir une demande d’aide au logement", "Lormont", "au centre social, le lundi matin", ""),
            new SkillDraft("Choisir un téléphone simple", "Pessac", "chez moi ou au café, le week-end", ""));

    private final Skills skills;
    private final Settings settings;

    DemoSkills(Skills skills, Settings settings) {
        this.skills = skills;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean first = Stream.of(SkillState.values())
                .allMatch(state -> skills.list(state).isEmpty());
        if (settings.demo() && first) {
            DRAFTS.forEach(draft -> skills.declare(draft, "", new Caller.Anyone()));
        }
    }
}
