package fr.maillage.platform.sms;

import fr.maillage.engines.text.Gsm7;
import fr.maillage.platform.guard.Courier;
import fr.maillage.platform.guard.Errand;
import fr.maillage.platform.guard.ErrandOutcome;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.SmsSettings;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The gateway of the configuration, spoken to once a message. Nothing is tried again: a person must not be told twice. */
@Component
class Gateway {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    private final SmsSettings settings;
    private final Courier courier;
    private final Pattern success;

    Gateway(Settings settings, Courier courier) {
        this.settings = settings.sms();
        this.courier = courier;
        this.success = Pattern.compile(this.settings.success());
    }

    SmsOutcome carry(MobileNumber to, String text) {
        if (Gsm7.segments(text) != 1) {
            throw new IllegalArgumentException("more than one segment");
        }
        return switch (courier.run(errand(to, text))) {
            case ErrandOutcome.Answered answer -> outcome(answer);
            case ErrandOutcome.Unreached away -> {
                LOG.warn("The gateway of short messages was not reached");
                yield new SmsOutcome.Refused();
            }
            case ErrandOutcome.Unknown unknown -> {
                LOG.warn("The gateway of short messages did not answer: {}", unknown.reason());
                yield new SmsOutcome.Uncertain();
            }
            case ErrandOutcome.Held held -> new SmsOutcome.Refused();
        };
    }

    /** The answer itself is not logged: gateways repeat the number in it. */
    private SmsOutcome outcome(ErrandOutcome.Answered answer) {
        if (answer.status() / 100 == 2 && success.matcher(answer.body()).find()) {
            return new SmsOutcome.Sent();
        }
        LOG.warn("The gateway of short messages refused one: status {}", answer.status());
        return new SmsOutcome.Refused();
    }

    private Errand errand(MobileNumber to, String text) {
        UnaryOperator<String> inAddress = Gateway::inForm;
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        boolean bare = settings.method().equals("GET");
        if (!bare) {
            headers.add(Map.entry("Content-Type", settings.contentType()));
        }
        int colon = settings.header().indexOf(':');
        if (colon > 0) {
            headers.add(Map.entry(
                    settings.header().substring(0, colon),
                    settings.header().substring(colon + 1).strip()));
        }
        return new Errand(
                settings.method(),
                URI.create(filled(settings.url(), to, text, inAddress)),
                headers,
                bare ? "" : filled(settings.body(), to, text, escape(settings.contentType())),
                settings.timeout());
    }

    /** In one pass, so that braces in a message stand for nothing. */
    private String filled(String template, MobileNumber to, String text, UnaryOperator<String> escape) {
        Map<String, String> words = Map.of("{to}", to.international(), "{text}", text, "{from}", settings.sender());
        return Pattern.compile("\\{(to|text|from)}")
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(escape.apply(words.getOrDefault(found.group(), ""))));
    }

    private static UnaryOperator<String> escape(String contentType) {
        if (contentType.contains("json")) {
            return Gateway::inJson;
        }
        return contentType.contains("xml") ? Gateway::inXml : Gateway::inForm;
    }

    private static String inForm(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String inJson(String word) {
        return word.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\f", "\\f");
    }

    private static String inXml(String word) {
        return word.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
