package fr.maillage.platform.directory.skills.web;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.skills.Skill;
import fr.maillage.platform.directory.skills.SkillState;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts what waits for a moderator in words. */
@Component
class SkillModerationViews {
    private final SkillWords words;
    private final Directory directory;
    private final Pages pages;
    private final Clock clock;

    SkillModerationViews(SkillWords words, Directory directory, Pages pages, Clock clock) {
        this.words = words;
        this.directory = directory;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param about the skill that the contact or the mistake is about, or absent
     */
    ResponseEntity<byte[]> page(
            List<Skill> waiting,
            String done,
            @Nullable Skill about,
            @Nullable String contact,
            @Nullable String mistake) {
        SkillModerationPage page = new SkillModerationPage(
                pages.frame(
                        mistake == null ? "Petites compétences à lire" : "Erreur\u00a0: petites compétences à lire",
                        null,
                        null),
                notice(done),
                waiting.stream()
                        .map(skill -> about != null && about.id().equals(skill.id())
                                ? line(skill, contact, mistake)
                                : line(skill, null, null))
                        .toList());
        return mistake == null
                ? pages.fresh("skills/moderation.jte", page)
                : pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, "skills/moderation.jte", page);
    }

    private SkillModerationPage.Line line(Skill skill, @Nullable String contact, @Nullable String mistake) {
        PlaceId place = skill.place();
        String id = skill.id().toString();
        return new SkillModerationPage.Line(
                id,
                skill.what(),
                words.commune(skill.communeCode()) + " · " + skill.moment(),
                skill.declaredBy() + ", le "
                        + French.date(skill.declaredAt().atZone(clock.getZone()).toLocalDate()),
                skill.state() == SkillState.ASKED_AGAIN,
                words.themes("theme", "Besoin", skill.theme()),
                place == null
                        ? ""
                        : directory.findPublished(place).map(Place::name).orElse(""),
                contact,
                skill.hasContact(),
                mistake,
                "/equipe/competences/" + id);
    }

    private static @Nullable Notice notice(String done) {
        return switch (done) {
            case "publiee" ->
                new Notice(Notice.Tone.DONE, "C’est publié pour un an", "Ensuite, la question sera posée à nouveau.");
            case "refusee" ->
                new Notice(Notice.Tone.DONE, "Ce n’est pas publié", "Le moyen de joindre la personne est effacé.");
            case "trop-tard" ->
                new Notice(
                        Notice.Tone.CAREFUL,
                        "Quelqu’un vient de décider",
                        "Votre décision n’a rien changé : une autre personne a répondu juste avant vous.");
            default -> null;
        };
    }
}
