package fr.maillage.platform.directory.skills.web;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.freshness.Typed;
import fr.maillage.platform.directory.skills.Skill;
import fr.maillage.platform.directory.skills.SkillDecision;
import fr.maillage.platform.directory.skills.SkillState;
import fr.maillage.platform.directory.skills.Skills;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Target;
import fr.maillage.platform.ui.Answer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/competences}: small skills read before they are published, and asked again after a year. */
@Controller
@Requires(Right.MODERATE)
class SkillModerationController {
    private static final String LATE = "trop-tard";

    private final Skills skills;
    private final Directory directory;
    private final SkillModerationViews views;
    private final Access access;

    SkillModerationController(Skills skills, Directory directory, SkillModerationViews views, Access access) {
        this.skills = skills;
        this.directory = directory;
        this.views = views;
        this.access = access;
    }

    @GetMapping("/equipe/competences")
    ResponseEntity<byte[]> list(@RequestParam(name = "fait", defaultValue = "") String done, Caller caller) {
        return views.page(waiting(caller), done, null);
    }

    @PostMapping("/equipe/competences/{id}/contact")
    @Requires(Right.TELL_PROPOSERS)
    ResponseEntity<byte[]> contact(@PathVariable("id") UUID id, Caller caller) {
        Skill skill = get(id, caller);
        access.require(caller, Right.TELL_PROPOSERS, target(skill), "compétence " + id);
        String contact = skills.readContact(skill, caller).orElse("");
        return views.page(waiting(caller), "", new SkillModerationViews.About(skill, Map.of(), contact, Map.of()));
    }

    @PostMapping("/equipe/competences/{id}")
    ResponseEntity<byte[]> decide(
            @PathVariable("id") UUID id,
            @RequestParam(name = "decision", defaultValue = "") String decision,
            @RequestParam Map<String, String> typed,
            Caller caller) {
        Skill skill = get(id, caller);
        SkillAnswer answer = Answer.of(SkillAnswer.class, decision);
        if (!isWaiting(skill)) {
            return towards(LATE);
        }
        return switch (answer) {
            case PUBLISH -> publish(skill, typed, caller);
            case REFUSE -> refuse(skill, typed, caller);
        };
    }

    private ResponseEntity<byte[]> refuse(Skill skill, Map<String, String> typed, Caller caller) {
        String reason = Typed.line(typed.getOrDefault("motif", ""), 300);
        if (reason.isEmpty()) {
            return wrong(
                    skill, typed, "motif", "Écrivez pourquoi\u00a0: la personne a pris le temps de proposer.", caller);
        }
        boolean done = skills.decide(skill, new SkillDecision.Refuse(reason), caller);
        return towards(done ? "refusee" : LATE);
    }

    private ResponseEntity<byte[]> publish(Skill skill, Map<String, String> typed, Caller caller) {
        String through = Typed.line(typed.getOrDefault("par", ""), 120);
        List<Place> named = through.isEmpty() ? List.of() : named(through);
        if (!through.isEmpty() && named.size() != 1) {
            String sentence = named.isEmpty()
                    ? "Aucun lieu public n’a ce nom. Copiez le nom de sa fiche, ou laissez vide."
                    : "Plusieurs lieux ont ce nom. Copiez plutôt la fin de l’adresse de sa fiche.";
            return wrong(skill, typed, "par", sentence, caller);
        }
        PlaceId place = named.isEmpty() ? null : named.getFirst().id();
        String what = Typed.line(typed.getOrDefault("quoi", skill.what()), 160);
        Need theme = SkillWords.theme(typed.getOrDefault("theme", "")).orElse(skill.theme());
        SkillDecision decision = new SkillDecision.Publish(what.isEmpty() ? skill.what() : what, theme, place, "");
        return towards(skills.decide(skill, decision, caller) ? "publiee" : LATE);
    }

    /** Says what is wrong, and keeps all that was written. */
    private ResponseEntity<byte[]> wrong(
            Skill skill, Map<String, String> typed, String field, String sentence, Caller caller) {
        return views.page(
                waiting(caller), "", new SkillModerationViews.About(skill, typed, null, Map.of(field, sentence)));
    }

    /** A place by its name or by the end of its address. */
    private List<Place> named(String words) {
        String folded = Folding.fold(words);
        return directory.read().places().stream()
                .filter(place ->
                        place.slug().equals(words) || Folding.fold(place.name()).equals(folded))
                .toList();
    }

    private List<Skill> waiting(Caller caller) {
        return Stream.of(SkillState.PROPOSED, SkillState.ASKED_AGAIN)
                .flatMap(state -> skills.list(state).stream())
                .filter(skill -> caller.may(Right.MODERATE, target(skill)))
                .toList();
    }

    private Skill get(UUID id, Caller caller) {
        Skill found = skills.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.require(caller, Right.MODERATE, target(found), "compétence " + id);
        return found;
    }

    private static boolean isWaiting(Skill skill) {
        return skill.state() == SkillState.PROPOSED || skill.state() == SkillState.ASKED_AGAIN;
    }

    private static Target target(Skill skill) {
        return new Target(skill.communeCode(), Set.of(), null);
    }

    private static ResponseEntity<byte[]> towards(String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/equipe/competences?fait=" + done))
                .build();
    }
}
