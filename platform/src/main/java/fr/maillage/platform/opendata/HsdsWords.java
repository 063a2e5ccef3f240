package fr.maillage.platform.opendata;

import fr.maillage.platform.opendata.HsdsServices.Entry;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the HSDS pages need to know of identities and of the taxonomy. */
public final class HsdsWords {
    private HsdsWords() {}

    /** The taxonomy of services. */
    public static Map<String, Object> taxonomy() {
        return HsdsTaxonomy.taxonomy();
    }

    /** Its terms. */
    public static List<Map<String, Object>> terms() {
        return HsdsTaxonomy.terms();
    }

    /** The organization that offers a service. */
    public static UUID organizationId(Entry entry) {
        return Hsds.organizationId(entry.place());
    }

    /** The identity of a service where it is offered. */
    public static UUID atLocationId(UUID service) {
        return Hsds.derived("at:" + service);
    }

    /** True when a service is of a term of the taxonomy. */
    public static boolean isOf(Entry entry, UUID term) {
        return entry.service().kind() != null
                && HsdsTaxonomy.termId(entry.service().kind()).equals(term);
    }
}
