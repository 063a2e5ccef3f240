package fr.maillage.platform.orientation;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.search.NeedRule;
import java.util.EnumSet;
import java.util.Set;

/** What a service is in the national list. A local service is read by the needs that its name tells (our own rule). */
final class LocalServices {
    private LocalServices() {}

    /** Empty when the name of a local service tells nothing. */
    static Set<ServiceKind> kinds(Place place, Service service) {
        if (service.kind() != null) {
            return EnumSet.of(service.kind());
        }
        Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        NeedRule.answeredBy(place, service).forEach(need -> kinds.add(kind(need)));
        return kinds;
    }

    private static ServiceKind kind(Need need) {
        return switch (need) {
            case PROCEDURE -> ServiceKind.ADMINISTRATIVE_HELP;
            case LEARN -> ServiceKind.EVERYDAY_TOOLS;
            case GET_EQUIPMENT -> ServiceKind.SOLIDARITY_PURCHASE;
            case PRINT, CONNECT -> ServiceKind.ACCESS_AND_EQUIPMENT;
            case WORK -> ServiceKind.JOB_SEARCH;
            case FAMILY -> ServiceKind.PARENTING;
            case SAFETY -> ServiceKind.SAFE_USE;
        };
    }
}
