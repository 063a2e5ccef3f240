package fr.maillage.platform.directory;

import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration territory, as the public would read it, without a database. */
public final class DemoOffer {
    private DemoOffer() {}

    public static PublicDirectory at(Instant instant) {
        return at(instant, 1);
    }

    public static PublicDirectory at(Instant instant, long version) {
        Offer offer = DemoTerritory.read(JsonMapper.builder().build());
        return new PublicDirectory(version, instant, offer.places(), offer.organizations(), offer.programmes());
    }
}
