package fr.maillage.platform.kernel;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The gateway that carries short messages, whoever sells it: an address and a few words with {@code {to}}, {@code {text}}
 * and {@code {from}} in them. Refuses an address without TLS, but on this machine.
 *
 * @param url address of the gateway; what stands for the braces is written as addresses ask; empty means none
 * @param method POST, PUT or GET
 * @param header one header of the request, such as {@code Authorization: Bearer …}; empty for none
 * @param contentType of the body; decides how what stands for the braces is written: JSON, XML, or a form
 * @param body of the request; empty with GET
 * @param success what the answer holds when the message is taken, a regular expression; empty means that any answer of the
 *     200 kind is enough
 * @param sender name or number that people see
 * @param perDay the most messages of a day, all together
 * @param timeout the longest wait for the gateway
 * @param incomingSecret the end of the address to which the gateway reports what people answer; empty means that no answer
 *     is read
 * @param incomingFrom what the gateway calls the number of whoever answers
 * @param incomingText what the gateway calls the text of the answer
 * @param incomingId what the gateway calls the identifier of an answer
 */
public record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("POST") String method,
        @DefaultValue("") String header,
        @DefaultValue("application/json") String contentType,

        @DefaultValue("{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\"}")
        String body,

        @DefaultValue("") String success,
        @DefaultValue("Maillage") String sender,
        @DefaultValue("300") int perDay,
        @DefaultValue("8s") Duration timeout,
        @DefaultValue("") String incomingSecret,
        @DefaultValue("from") String incomingFrom,
        @DefaultValue("text") String incomingText,
        @DefaultValue("id") String incomingId) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,60}: ?[\\x20-\\x7e]{1,2000}");
    private static final int LEAST_SECRET = 20;

    public SmsSettings {
        if (!url.isBlank()) {
            URI address = URI.create(url.replaceAll("\\{[a-z]*}", "x"));
            boolean safe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
            check(safe && address.getHost() != null, "maillage.sms.url must start with https://");
            check(Set.of("POST", "PUT", "GET").contains(method), "maillage.sms.method is POST, PUT or GET");
            check(header.isBlank() || HEADER.matcher(header).matches(), "maillage.sms.header is « Name: value »");
            check((url + body).contains("{to}"), "maillage.sms.body must hold {to}");
            check((url + body).contains("{text}"), "maillage.sms.body must hold {text}");
            check(perDay > 0, "maillage.sms.per-day must be positive");
            check(timeout.isPositive() && timeout.toSeconds() <= 30, "maillage.sms.timeout is 30s at most");
            Pattern.compile(success);
        }
        check(
                incomingSecret.isEmpty() || incomingSecret.matches("[A-Za-z0-9_-]{" + LEAST_SECRET + ",100}"),
                "maillage.sms.incoming-secret is 20 letters and digits at least");
    }

    private static void check(boolean right, String sentence) {
        if (!right) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** A territory that sends no short message. */
    public static SmsSettings off() {
        return new SmsSettings(
                "",
                "POST",
                "",
                "application/json",
                "",
                "",
                "Maillage",
                300,
                Duration.ofSeconds(8),
                "",
                "from",
                "text",
                "id");
    }

    /** True when the territory sends short messages. */
    public boolean isOn() {
        return !url.isBlank();
    }

    /** Never shows the header nor the secret, so that a logged setting does not leak them. */
    @Override
    public String toString() {
        return "SmsSettings[on=" + isOn() + ", method=" + method + ", sender=" + sender + ", header=***]";
    }
}
