package fr.maillage.platform.guard.web;

import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.kernel.StartRefused;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes the word of the configured proxies, and of nobody else, about who visits and by which scheme: the headers
 * {@code X-Forwarded-For} and {@code X-Forwarded-Proto} of anybody else are left unread (OWASP ASVS 5.0, 4.1.3).
 */
@Component
class Proxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final List<String> addresses;

    Proxies(Settings settings) {
        this.addresses = Arrays.stream(settings.trust().proxies().split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(Proxies::normal)
                .toList();
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (addresses.isEmpty()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(addresses.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        server.addEngineValves(valve);
    }

    /** As the server writes it. */
    private static String normal(String address) {
        try {
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            throw new StartRefused("Le réglage maillage.trust.proxies attend des adresses, comme 10.0.0.2 : « "
                    + address + " » n’en est pas une.");
        }
    }
}
