package fr.maillage.platform.embed;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.platform.territory.ServedTerritory;
import fr.maillage.platform.territory.Territories;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The parts of the territory that may be embedded: all of it, each of its EPCI, each of its communes. */
@Component
class Parts {
    private final List<Part> parts;

    Parts(Territories territories) {
        this.parts = List.copyOf(of(territories.served()));
    }

    private static List<Part> of(ServedTerritory served) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(served.code(), served.name(), served.communes()));
        Set<String> epcis = new LinkedHashSet<>();
        served.communes().forEach(commune -> commune.epciCode().ifPresent(epcis::add));
        epcis.remove(served.code());
        for (String code : epcis) {
            Cog.bundled().findEpci(code).ifPresent(epci -> parts.add(new Part(code, epci.name(), in(served, code))));
        }
        for (Commune commune : served.communes()) {
            if (!commune.code().equals(served.code())) {
                parts.add(new Part(commune.code(), commune.name(), List.of(commune)));
            }
        }
        return parts;
    }

    private static List<Commune> in(ServedTerritory served, String epci) {
        return served.communes().stream()
                .filter(commune -> commune.epciCode().filter(epci::equals).isPresent())
                .toList();
    }

    /** The whole territory first, then its EPCI, then its communes. */
    List<Part> list() {
        return parts;
    }

    Optional<Part> find(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }
}
