package fr.maillage.platform.identity.federation;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.FederationFixtures;
import fr.maillage.platform.kernel.OidcSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** A person with a browser, between one product and one provider. */
final class Traveller {
    static final URI HOME = URI.create("https://maillage.example");

    final FederationFixtures house;
    final OidcSettings settings;
    Federation federation;
    Caller caller = new Caller.Anyone();
    String browser = "";

    Traveller(FederationFixtures house, OidcSettings settings) {
        this.house = house;
        this.settings = settings;
        this.federation = node(FederationFixtures.START);
    }

    /** Another process of the same product, at some moment. */
    Federation node(Instant now) {
        return new Federation(
                FederationFixtures.with(settings),
                new AttemptRepository(house.sql()),
                identities(now),
                new Entrance(
                        identities(now),
                        requests(now),
                        new Admission(
                                house.own(now),
                                identities(now),
                                requests(now),
                                house.journal(now),
                                house.transactions(),
                                clock(now)),
                        house.accounts(now),
                        house.sessions(now),
                        house.journal(now),
                        clock(now)),
                house.journal(now),
                clock(now));
    }

    Identities identities(Instant now) {
        return new Identities(new IdentityRepository(house.sql()), house.journal(now));
    }

    AccessRequests requests(Instant now) {
        return new AccessRequests(new AccessRequestRepository(house.sql()), house.journal(now), clock(now));
    }

    /** Leaves, and gives what the provider wrote in the address of the return. */
    Map<String, String> leave(Wish wish) {
        Departure.Towards towards = (Departure.Towards) federation.depart(wish, HOME);
        browser = towards.browser();
        return follow(towards.provider());
    }

    Arrival come(Map<String, String> answer) {
        return federation.arrive(answer, browser, caller, "essai", HOME);
    }

    Arrival signIn() {
        return come(leave(new Wish.SignIn("/equipe")));
    }

    /** A person of the fake provider, in the ways of ProConnect. */
    static Traveller of(FederationFixtures house, FakeProvider provider) {
        return new Traveller(
                house,
                FederationFixtures.provider(
                        provider.issuer(), FakeProvider.CLIENT, FakeProvider.SECRET, OidcSettings.Profile.PROCONNECT));
    }

    /** Somebody who has an account here and links the one of the provider to it. */
    AccountId linked() {
        AccountId account = house.person();
        caller = house.signedIn(account);
        come(leave(new Wish.Link(account)));
        caller = new Caller.Anyone();
        return account;
    }

    static Map<String, String> follow(URI provider) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer =
                    client.send(HttpRequest.newBuilder(provider).build(), HttpResponse.BodyHandlers.discarding());
            URI back = URI.create(answer.headers().firstValue("Location").orElseThrow());
            return parameters(back);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What an address says after its question mark. */
    static Map<String, String> parameters(URI address) {
        Map<String, String> said = new HashMap<>();
        URLUtils.parseParameters(address.getRawQuery()).forEach((name, values) -> said.put(name, values.getFirst()));
        return said;
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
