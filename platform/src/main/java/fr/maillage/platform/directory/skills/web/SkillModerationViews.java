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
import java.util.Map;
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
     * What a moderator has just done about one skill, and that did not end there.
     *
     * @param typed what was written, by the name of its field; empty when only the contact was asked for
     * @param contact how to reach the declarer, once asked for
     * @param mistakes what is wrong, by the name of its field
     */
    record About(
            Skill skill,
            Map<String, String> typed,
            @Nullable String contact,
            Map<String, String> mistakes) {}

    /** The page. */
    ResponseEntity<byte[]> page(List<Skill> waiting, String done, @Nullable About about) {
        boolean wrong = about != null && !about.mistakes().isEmpty();
        SkillModerationPage page = new SkillModerationPage(
                pages.frame(
                        wrong ? "Erreur\u00a0: petites compétences à lire" : "Petites compétences à lire", null, null),
                notice(done),
                waiting.stream()
                        .map(skill -> about != null && about.skill().id().equals(skill.id())
                                ? line(about)
                                : line(new About(skill, Map.of(), null, Map.of())))
                        .toList());
        return wrong
                ? pages.failed(HttpStatus.UNPROCESSABLE_CONTENT, "skills/moderation.jte", page)
                : pages.fresh("skills/moderation.jte", page);
    }

    private SkillModerationPage.Line line(About about) {
        Skill skill = about.skill();
        PlaceId place = skill.place();
        String id = skill.id().toString();
        String known = place == null
                ? ""
                : directory.findPublished(place).map(Place::name).orElse("");
        return new SkillModerationPage.Line(
                id,
                skill.what(),
                words.commune(skill.communeCode()) + " · " + skill.moment(),
                skill.declaredBy() + ", le "
                        + French.date(skill.declaredAt().atZone(clock.getZone()).toLocalDate()),
                skill.state() == SkillState.ASKED_AGAIN,
                words.themes(
                        "theme",
                        "Besoin",
                        SkillWords.theme(about.typed().getOrDefault("theme", ""))
                                .orElse(skill.theme())),
                about.typed().getOrDefault("quoi", skill.what()),
                about.typed().getOrDefault("par", known),
                about.typed().getOrDefault("motif", ""),
                about.contact(),
                skill.hasContact(),
                about.mistakes().get("par"),
                about.mistakes().get("motif"),
                "/equipe/competences/" + id);
    }

    private static @Nullable Notice notice(String done) {
        return switch (done) {
            case "publiee" ->
                new Notice(Notice.Tone.DONE, "C’est publié pour un an", "Ensuite, la question sera posée à nouveau.");
            case "refusee" ->
                new Notice(Notice.Tone.DONE, "Ce n’est pas publié", "Le moyen de joindre la personne est effacé.");
            case "deja" ->
                new Notice(
                        Notice.Tone.INFO,
                        "Quelqu’un a déjà répondu",
                        "Cette proposition n’attend plus. Voici les autres.");
            default -> null;
        };
    }
}
