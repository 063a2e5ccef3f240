package fr.maillage.platform.directory.skills.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.freshness.Typed;
import fr.maillage.platform.directory.skills.Declaration;
import fr.maillage.platform.directory.skills.PublicSkill;
import fr.maillage.platform.directory.skills.SkillDraft;
import fr.maillage.platform.directory.skills.SkillShelf;
import fr.maillage.platform.directory.skills.Skills;
import fr.maillage.platform.guard.NetworkPrefix;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /petites-competences}: what people can show each other. */
@Controller
@OpenToAll
class SkillController {
    private static final int SHOWN = 40;

    private final Skills skills;
    private final SkillShelf shelf;
    private final SkillWords words;
    private final Pages pages;

    SkillController(Skills skills, SkillShelf shelf, SkillWords words, Pages pages) {
        this.skills = skills;
        this.shelf = shelf;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/petites-competences")
    ResponseEntity<byte[]> list(
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "theme", defaultValue = "") String theme,
            @RequestParam(name = "mots", defaultValue = "") String typed) {
        Optional<Need> need = SkillWords.theme(theme);
        String kept = Typed.line(typed, 80);
        List<PublicSkill> found = shelf.find(commune, need.map(Set::of).orElse(Set.of()), kept);
        String count = French.count(found.size(), "petite compétence", "petites compétences");
        return pages.fresh(
                "skills/list.jte",
                new SkillsPage(
                        pages.frame(
                                say("Petites compétences"),
                                say(
                                        "Des habitants et des structures montrent ce qu’ils savent faire avec le numérique."),
                                null),
                        count,
                        Field.text("mots", say("Ce que vous cherchez"), kept, null),
                        words.communes(commune),
                        words.themes("theme", say("Besoin"), need.orElse(null)),
                        found.stream().limit(SHOWN).map(words::line).toList()));
    }

    @GetMapping("/petites-competences/proposer")
    ResponseEntity<byte[]> form() {
        return pages.fresh("skills/declare.jte", page(Map.of(), null, null));
    }

    @PostMapping("/petites-competences/proposer")
    ResponseEntity<byte[]> declare(@RequestParam Map<String, String> typed, HttpServletRequest request, Caller caller) {
        if (!typed.getOrDefault("site", "").isEmpty()) {
            // A box that people do not see: only a program fills it. It is thanked like everybody, and nothing is kept.
            return pages.fresh("skills/declare.jte", page(Map.of(), null, ""));
        }
        SkillDraft draft = new SkillDraft(
                typed.getOrDefault("quoi", ""),
                typed.getOrDefault("ou", ""),
                typed.getOrDefault("moment", ""),
                typed.getOrDefault("prevenir", ""));
        return switch (skills.declare(draft, NetworkPrefix.of(request.getRemoteAddr()), caller)) {
            case Declaration.Declared declared ->
                pages.fresh("skills/declare.jte", page(Map.of(), null, declared.code()));
            case Declaration.Refused refused ->
                pages.failed(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "skills/declare.jte",
                        page(typed, new Mistake(refused.input(), refused.sentence()), null));
        };
    }

    @GetMapping("/petites-competences/retirer")
    ResponseEntity<byte[]> withdrawal() {
        return pages.fresh("skills/withdraw.jte", withdrawPage(say("Retirer une petite compétence"), "", null, false));
    }

    @PostMapping("/petites-competences/retirer")
    ResponseEntity<byte[]> withdraw(@RequestParam(name = "code", defaultValue = "") String code) {
        if (skills.withdraw(code)) {
            return pages.fresh("skills/withdraw.jte", withdrawPage(say("Petite compétence retirée"), "", null, true));
        }
        return pages.failed(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "skills/withdraw.jte",
                withdrawPage(
                        say("Code à vérifier"),
                        Typed.line(code, 20),
                        new Mistake(
                                "code",
                                say("Ce code ne correspond à rien. Vérifiez-le\u00a0: douze lettres et chiffres.")),
                        false));
    }

    private WithdrawPage withdrawPage(String title, String code, @Nullable Mistake mistake, boolean done) {
        Field field = Field.text("code", say("Le code reçu en la proposant"), code, say("Douze lettres et chiffres."));
        return new WithdrawPage(
                pages.frame(title, null, null),
                mistake == null ? field : field.wrong(mistake.sentence()),
                mistake == null ? List.of() : List.of(mistake),
                done);
    }

    private DeclarePage page(Map<String, String> typed, @Nullable Mistake mistake, @Nullable String code) {
        String title = code != null
                ? say("Merci pour votre proposition")
                : mistake != null
                        ? say("Erreur\u00a0: {0}", say("Proposer une petite compétence"))
                        : say("Proposer une petite compétence");
        List<Field> fields = List.of(
                box(
                        typed,
                        mistake,
                        "quoi",
                        say("Ce que vous pouvez montrer"),
                        say("Par exemple\u00a0: scanner un document avec un téléphone.")),
                box(typed, mistake, "ou", say("Dans quelle commune"), say("Le nom ou le code postal.")),
                box(
                        typed,
                        mistake,
                        "moment",
                        say("Où et quand, à peu près"),
                        say("Par exemple\u00a0: à la médiathèque, le mercredi après-midi.")));
        Field contact = box(
                typed,
                mistake,
                "prevenir",
                say("Votre téléphone ou votre courriel"),
                say("Seule l’équipe le lit, pour vous répondre. Il n’est jamais publié."));
        return new DeclarePage(
                pages.frame(title, null, null), fields, contact, mistake == null ? List.of() : List.of(mistake), code);
    }

    private static Field box(
            Map<String, String> typed, @Nullable Mistake mistake, String name, String label, String hint) {
        Field field = Field.text(name, label, Typed.line(typed.getOrDefault(name, ""), 200), hint);
        return mistake != null && mistake.field().equals(name) ? field.wrong(mistake.sentence()) : field;
    }
}
