package fr.maillage.platform.guard;

import fr.maillage.platform.database.Outgoing;
import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The only way by which the product fetches a file from an address that somebody gave: over TLS, from hosts that an
 * administrator named, at an address of the public internet that is resolved once and then kept, with three redirects
 * inside the same rules, ten seconds and ten megabytes at most (OWASP ASVS 5.0, 1.3.6, 13.2.4, 13.2.5, 15.3.2). A
 * restored copy fetches nothing.
 */
@Component
public class Outbound {
    private static final int REDIRECTS = 3;

    /** How names become addresses; the machine's own way, except in tests. */
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    private final HostList hosts;
    private final Outgoing outgoing;
    private final Resolver resolver;
    private final Wire wire;

    @Autowired
    Outbound(Settings settings, Outgoing outgoing) {
        this(
                HostList.parse(settings.trust().hosts()),
                outgoing,
                host -> List.of(InetAddress.getAllByName(host)),
                Wire.tls());
    }

    Outbound(HostList hosts, Outgoing outgoing, Resolver resolver, Wire wire) {
        this.hosts = hosts;
        this.outgoing = outgoing;
        this.resolver = resolver;
        this.wire = wire;
    }

    /** Fetches a file. Whatever goes wrong is a sentence. */
    public FetchOutcome fetch(URI address) {
        return fetch(address, null);
    }

    /**
     * Fetches a file unless it is still the one that was fetched before.
     *
     * @param mark what its server called the version of that time, or absent
     */
    public FetchOutcome fetch(URI address, @Nullable String mark) {
        if (!outgoing.allowed()) {
            return new FetchOutcome.Refused(
                    "Cette base est une copie restaurée : elle ne va rien chercher tant que vous"
                            + " ne dites pas « ./maillage resume ».");
        }
        URI next = address;
        for (int step = 0; step <= REDIRECTS; step++) {
            switch (step(next, mark)) {
                case Step.Moved moved -> next = moved.to();
                case Step.Done done -> {
                    return done.outcome();
                }
            }
        }
        return new FetchOutcome.Refused("Cette adresse renvoie d’un lieu à l’autre plus de trois fois. Donnez l’adresse"
                + " du fichier lui-même.");
    }

    private sealed interface Step {
        record Moved(URI to) implements Step {}

        record Done(FetchOutcome outcome) implements Step {}

        static Step refused(String sentence) {
            return new Done(new FetchOutcome.Refused(sentence));
        }
    }

    private Step step(URI address, @Nullable String mark) {
        Optional<String> fault = findFault(address);
        if (fault.isPresent()) {
            return Step.refused(fault.get());
        }
        try {
            List<InetAddress> found = resolver.resolve(address.getHost());
            if (found.isEmpty() || !found.stream().allMatch(wire::mayReach)) {
                return Step.refused(
                        "« " + address.getHost() + " » mène à une machine qui n’est pas sur l’internet public.");
            }
            return read(address, wire.get(address, found.getFirst(), mark));
        } catch (UnknownHostException unknown) {
            return Step.refused("« " + address.getHost() + " » n’existe pas. Vérifiez l’adresse.");
        } catch (IOException failed) {
            return Step.refused("Le fichier n’est pas venu : " + address.getHost()
                    + " ne répond pas comme il faut, ou trop lentement. Réessayez plus tard.");
        }
    }

    private static Step read(URI address, Wire.Answer answer) {
        return switch (answer) {
            case Wire.Answer.File file -> new Step.Done(new FetchOutcome.Fetched(file.content(), address, file.mark()));
            case Wire.Answer.Same same -> new Step.Done(new FetchOutcome.Unchanged());
            case Wire.Answer.Redirect redirect ->
                redirect(address, redirect.location())
                        .<Step>map(Step.Moved::new)
                        .orElseGet(() -> Step.refused("Cette adresse renvoie vers une autre qui n’en est pas une."));
            case Wire.Answer.TooLarge large ->
                Step.refused("Ce fichier dépasse 10 Mo. Coupez-le en plusieurs fichiers.");
            case Wire.Answer.Failure failure ->
                Step.refused("Le fichier n’est pas là : " + address.getHost() + " répond " + failure.status() + ".");
        };
    }

    private static Optional<URI> redirect(URI from, String location) {
        try {
            return Optional.of(from.resolve(location));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** Why an address may not be fetched, as far as the address itself tells, in a sentence. */
    public Optional<String> findFault(URI address) {
        String host = address.getHost();
        if (!"https".equalsIgnoreCase(address.getScheme()) || host == null || address.getUserInfo() != null) {
            return Optional.of("Il faut une adresse complète qui commence par https://, sans nom ni mot de passe.");
        }
        if (address.getPort() != -1 && address.getPort() != Wire.HTTPS) {
            return Optional.of("Il faut une adresse sans numéro de port.");
        }
        return hosts.holds(host)
                ? Optional.empty()
                : Optional.of(
                        "« " + host + " » n’est pas dans la liste des sites où Maillage peut aller chercher un fichier."
                                + " Un administrateur peut l’ajouter au réglage maillage.trust.hosts.");
    }
}
