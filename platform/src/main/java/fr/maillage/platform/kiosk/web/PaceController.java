package fr.maillage.platform.kiosk.web;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.kiosk.Pace;
import fr.maillage.platform.kiosk.Terminal;
import fr.maillage.platform.kiosk.Terminals;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/bornes/…}: how long one terminal waits for somebody. */
@Controller
@Requires(Right.MANAGE_TERMINALS)
@RequestMapping("/equipe/bornes/{id}")
class PaceController {
    private final Terminals terminals;
    private final Pages pages;

    PaceController(Terminals terminals, Pages pages) {
        this.terminals = terminals;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable("id") UUID id) {
        Terminal terminal = terminal(id);
        Pace pace = terminal.pace();
        return pages.fresh(
                "kiosk/terminal.jte",
                page(
                        terminal,
                        Long.toString(pace.idle().toSeconds()),
                        Long.toString(pace.answer().toSeconds()),
                        List.of()));
    }

    @PostMapping
    ResponseEntity<byte[]> change(
            @PathVariable("id") UUID id,
            @RequestParam(name = "attente", defaultValue = "") String idle,
            @RequestParam(name = "question", defaultValue = "") String answer,
            Caller caller) {
        Terminal terminal = terminal(id);
        List<Mistake> mistakes = new ArrayList<>();
        if (!Pace.isIdle(seconds(idle))) {
            mistakes.add(new Mistake("attente", "L’attente va de 30 à 600 secondes."));
        }
        if (!Pace.isAnswer(seconds(answer))) {
            mistakes.add(new Mistake("question", "La question reste affichée de 15 à 120 secondes."));
        }
        if (!mistakes.isEmpty()) {
            return pages.failed(
                    HttpStatus.UNPROCESSABLE_CONTENT, "kiosk/terminal.jte", page(terminal, idle, answer, mistakes));
        }
        terminals.pace(id, new Pace(seconds(idle), seconds(answer)), caller);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/equipe/bornes"))
                .build();
    }

    private static Duration seconds(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Duration.ofSeconds(Long.parseLong(typed.strip())) : Duration.ZERO;
    }

    private TerminalPage page(Terminal terminal, String idle, String answer, List<Mistake> mistakes) {
        return new TerminalPage(
                pages.frame((mistakes.isEmpty() ? "" : "Erreur : ") + "Délais de la borne", null, null),
                terminal.name(),
                "/equipe/bornes/" + terminal.id(),
                mistakes,
                told(
                        Field.text(
                                "attente",
                                "Secondes sans toucher l’écran, avant la question",
                                idle,
                                "De 30 à 600. D’habitude 90."),
                        mistakes),
                told(
                        Field.text(
                                "question",
                                "Secondes pour répondre « Oui, je continue »",
                                answer,
                                "De 15 à 120. D’habitude 30."),
                        mistakes));
    }

    private static Field told(Field field, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field.name()))
                .findFirst()
                .map(mistake -> field.wrong(mistake.sentence()))
                .orElse(field);
    }

    private Terminal terminal(UUID id) {
        return terminals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
