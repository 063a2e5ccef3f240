package fr.maillage.platform.opendata;

import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Service;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The national list of nine services as an HSDS taxonomy. */
final class HsdsTaxonomy {
    private static final UUID ID = Hsds.derived("taxonomy:services");

    private HsdsTaxonomy() {}

    static Map<String, Object> taxonomy() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", ID);
        json.put("name", "Services de médiation numérique");
        json.put("description", "Les neuf services du standard des lieux de médiation numérique 1.0.2.");
        json.put("uri", "https://github.com/LaMednum/standard-mediation-num");
        json.put("version", "1.0.2");
        return json;
    }

    static List<Map<String, Object>> terms() {
        return Arrays.stream(ServiceKind.values()).map(HsdsTaxonomy::term).toList();
    }

    static Map<String, Object> term(ServiceKind kind) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", termId(kind));
        json.put("code", kind.code());
        json.put("name", kind.label());
        json.put("description", kind.words());
        json.put("taxonomy", "services");
        json.put("taxonomy_id", ID);
        json.put("language", "fr");
        return json;
    }

    static UUID termId(ServiceKind kind) {
        return Hsds.derived("term:" + kind.code());
    }

    static List<Map<String, Object>> attributes(UUID serviceId, Service service) {
        ServiceKind kind = service.kind();
        if (kind == null) {
            return List.of();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Hsds.derived("attribute:" + serviceId));
        json.put("link_id", serviceId);
        json.put("taxonomy_term_id", termId(kind));
        json.put("link_type", "service_type");
        json.put("link_entity", "service");
        json.put("taxonomy_term", term(kind));
        return List.of(json);
    }
}
