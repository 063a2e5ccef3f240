package fr.maillage.platform.search;

import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import java.util.List;
import java.util.Set;

/**
 * What one service answers, one bit a value: eight needs, nine kinds, five publics, free, without appointment. Each place
 * has one more row, the place itself, for what a visitor does alone with its equipment: it has no kind, no known cost,
 * and the publics of the place's services taken together.
 */
final class ServiceMask {
    static final int NEED = 0;
    static final int KIND = NEED + Need.values().length;
    static final int AUDIENCE = KIND + ServiceKind.values().length;
    static final int FREE = AUDIENCE + Audience.values().length;
    static final int WALK_IN = FREE + 1;
    static final int WIDTH = WALK_IN + 1;

    private static final int EVERYBODY = ((1 << Audience.values().length) - 1) << AUDIENCE;

    private ServiceMask() {}

    static int of(Place place, Service service) {
        int mask = bits(NEED, NeedRule.answeredBy(place, service)) | audiences(service) | walkIn(service);
        if (service.kind() != null) {
            mask |= 1 << (KIND + service.kind().ordinal());
        }
        return service.cost() == Cost.FREE ? mask | (1 << FREE) : mask;
    }

    /** The row of the place itself. */
    static int ofPlace(Place place) {
        int mask = bits(NEED, NeedRule.onTheSpot(place));
        List<Service> services = place.services();
        if (services.isEmpty()) {
            return mask | EVERYBODY;
        }
        for (Service service : services) {
            mask |= audiences(service) | walkIn(service);
        }
        return mask;
    }

    /** The values asked, as a mask of one group. */
    static int bits(int offset, Set<? extends Enum<?>> values) {
        int mask = 0;
        for (Enum<?> value : values) {
            mask |= 1 << (offset + value.ordinal());
        }
        return mask;
    }

    private static int audiences(Service service) {
        return service.audiences().isEmpty() ? EVERYBODY : bits(AUDIENCE, service.audiences());
    }

    private static int walkIn(Service service) {
        return service.access().contains(AccessMode.WALK_IN) ? 1 << WALK_IN : 0;
    }
}
