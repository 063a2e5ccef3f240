package fr.maillage.platform.territory;

import fr.maillage.engines.cog.CodeMatch;
import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.cog.Departement;
import fr.maillage.engines.cog.Epci;
import fr.maillage.engines.cog.Region;
import fr.maillage.engines.geo.Area;
import fr.maillage.engines.geo.AreaIndex;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.hours.HolidayRegion;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.hours.SchoolHolidays;
import fr.maillage.engines.hours.SchoolZone;
import fr.maillage.platform.kernel.Settings;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where we are: the territory served, and the contours that an operator imported. */
@Component
public class Territories {
    /** The EPCI around which the bundled rivers and bridges are. */
    private static final String BORDEAUX_METROPOLE = "243300316";

    private final Settings settings;
    private final ServedTerritory served;
    private final AreaRepository repository;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private volatile Map<AreaKind, AreaIndex> areas = Map.of();

    Territories(
            Settings settings, AreaRepository repository, PlatformTransactionManager transactionManager, Clock clock) {
        this.settings = settings;
        this.served = serve(settings.territory());
        this.repository = repository;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
        reload();
    }

    /** The territory of this product. */
    public ServedTerritory served() {
        return served;
    }

    /** Whose public holidays, school holidays and time apply here. */
    public HoursContext hoursContext() {
        HolidayRegion region =
                HolidayRegion.ofTerritory(served.communes().getFirst().code());
        SchoolHolidays school = SchoolZone.findByName(settings.schoolZone())
                .map(SchoolHolidays::of)
                .orElseGet(SchoolHolidays::unknown);
        return new HoursContext(region, school, settings.zone());
    }

    /** The imported area of a kind that contains a point. */
    public Optional<Area> findArea(AreaKind kind, GeoPoint point) {
        return Optional.ofNullable(areas.get(kind)).flatMap(index -> index.findContaining(point));
    }

    /** The imported areas of a kind, none when nobody imported any. */
    public List<Area> listAreas(AreaKind kind) {
        AreaIndex index = areas.get(kind);
        return index == null ? List.of() : index.listAll();
    }

    /**
     * Replaces the areas of a kind by those of a GeoJSON file. Sound shapes are kept; the others are left out, each with
     * its sentence; nothing changes when no shape is sound.
     *
     * @param codeProperty property of the features that holds the code
     * @param nameProperty property of the features that holds the name
     * @param source who made the file, as it is to be cited
     */
    public AreaImport importAreas(
            AreaKind kind, String geoJson, String codeProperty, String nameProperty, String source) {
        AreaIndex.AreaReading reading = AreaIndex.read(geoJson, codeProperty, nameProperty);
        List<Area> sound = reading.areas().listAll();
        if (!sound.isEmpty()) {
            transactions.executeWithoutResult(status -> repository.replace(kind, sound, source, clock.instant()));
            reload();
        }
        return new AreaImport(sound.size(), reading.findings());
    }

    private void reload() {
        Map<AreaKind, AreaIndex> loaded = new EnumMap<>(AreaKind.class);
        for (AreaKind kind : AreaKind.values()) {
            List<Area> stored = repository.list(kind);
            if (!stored.isEmpty()) {
                loaded.put(kind, new AreaIndex(stored));
            }
        }
        areas = Map.copyOf(loaded);
    }

    private static ServedTerritory serve(String code) {
        Cog cog = Cog.bundled();
        Optional<Epci> epci = cog.findEpci(code);
        if (epci.isPresent()) {
            Barriers barriers = code.equals(BORDEAUX_METROPOLE) ? Barriers.bordeaux() : Barriers.none();
            return new ServedTerritory(code, epci.get().name(), cog.listCommunesOfEpci(code), barriers);
        }
        Optional<Departement> departement = cog.findDepartement(code);
        if (departement.isPresent()) {
            return wide(
                    code,
                    departement.get().name(),
                    commune -> commune.departementCode().equals(code));
        }
        Optional<Region> region = code.startsWith("R") ? cog.findRegion(code.substring(1)) : Optional.empty();
        if (region.isPresent()) {
            return wide(
                    code, region.get().name(), commune -> commune.regionCode().equals(code.substring(1)));
        }
        Commune commune = cog.findCommune(code)
                .map(CodeMatch::commune)
                .orElseThrow(() -> new IllegalArgumentException("Territoire inconnu : « " + code
                        + " ». Donnez le code d’un EPCI (243300316), d’un département (33), d’une commune (33063) ou"
                        + " d’une région (R75)."));
        return new ServedTerritory(code, commune.name(), List.of(commune), Barriers.none());
    }

    private static ServedTerritory wide(String code, String name, Predicate<Commune> member) {
        List<Commune> communes =
                Cog.bundled().listCommunes().stream().filter(member).toList();
        return new ServedTerritory(code, name, communes, Barriers.none());
    }
}
