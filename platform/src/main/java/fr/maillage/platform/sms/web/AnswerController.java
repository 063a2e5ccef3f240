package fr.maillage.platform.sms.web;

import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SmsSettings;
import fr.maillage.platform.sms.Answers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/**
 * {@code /sms/…}: what people answered, reported by the gateway, whose address ends with a secret. A form, an address or
 * flat JSON; the names of the three fields are in the configuration. A wrong secret is told nothing.
 */
@Controller
@OpenToAll
@RequestMapping("/sms/{secret:[A-Za-z0-9_-]{20,100}}")
class AnswerController {
    private final Answers answers;
    private final SmsSettings settings;

    AnswerController(Answers answers, Settings settings) {
        this.answers = answers;
        this.settings = settings.sms();
    }

    @GetMapping
    ResponseEntity<Void> byAddress(@PathVariable("secret") String secret, @RequestParam Map<String, String> words) {
        return heard(secret, words);
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> byForm(@PathVariable("secret") String secret, @RequestParam Map<String, String> words) {
        return heard(secret, words);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> byJson(@PathVariable("secret") String secret, @RequestBody JsonNode words) {
        return heard(
                secret,
                Map.of(
                        settings.incomingFrom(),
                        words.path(settings.incomingFrom()).asString(""),
                        settings.incomingText(),
                        words.path(settings.incomingText()).asString(""),
                        settings.incomingId(),
                        words.path(settings.incomingId()).asString("")));
    }

    private ResponseEntity<Void> heard(String secret, Map<String, String> words) {
        if (settings.incomingSecret().isEmpty() || !same(secret, settings.incomingSecret())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        answers.hear(
                words.getOrDefault(settings.incomingFrom(), ""),
                words.getOrDefault(settings.incomingText(), ""),
                words.getOrDefault(settings.incomingId(), ""));
        return ResponseEntity.noContent().build();
    }

    /** In a time that tells nothing of where they differ. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
