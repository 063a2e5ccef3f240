package fr.maillage.platform.routes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Nothing that somebody can write in an address makes the product fail: each parameter that a page knows is given values
 * that no page ever wrote. A page answers, or says what is wrong; it never says that something broke.
 */
class StrangeQuestionsTests {
    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "n’importe quoi",
            "99999999999999999999",
            "\"<é\u0000\ud83d\ude00%",
            "2026-02-30",
            "a".repeat(1400),
            "a".repeat(3000));
    private static final Pattern NAMES =
            Pattern.compile("(?:<(?:input|select|textarea)[^>]* name=\"|[?;]|&amp;)([a-z][a-z0-9-]{0,30})(?:=|\")");

    private final Node node = OneNode.get();
    private final Browser camille = OneNode.camille();
    private final Map<String, String> existing = ForeignObjects.of(node);

    @Test
    void no_address_makes_the_product_fail() {
        Map<String, RouteLines.Line> lines = RouteLines.read();
        List<String> failed = new ArrayList<>();
        for (Route route : Route.all(node)) {
            RouteLines.Line line = lines.get(route.name());
            if (route.method().equals("GET") && line != null) {
                String foreign = line.foreign(existing);
                String address = foreign.isEmpty() ? line.address() : foreign;
                for (String name : names(route, address)) {
                    for (String value : VALUES) {
                        String strange = address + (address.contains("?") ? "&" : "?") + name + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8);
                        int status = camille.get(strange).statusCode();
                        if (status >= 500) {
                            failed.add(status + " " + strange.substring(0, Math.min(100, strange.length())));
                        }
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    /** The parameters that the method declares, and those that the page writes in its own forms and links. */
    private TreeSet<String> names(Route route, String address) {
        TreeSet<String> names = new TreeSet<>(route.parameters());
        Matcher written = NAMES.matcher(camille.get(address).body());
        while (written.find()) {
            names.add(written.group(1));
        }
        return names;
    }
}
