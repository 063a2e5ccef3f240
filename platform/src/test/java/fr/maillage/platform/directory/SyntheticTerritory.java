package fr.maillage.platform.directory;

import static fr.maillage.platform.directory.SyntheticWords.any;
import static fr.maillage.platform.directory.SyntheticWords.surname;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SupportMode;
import fr.maillage.engines.vocabulary.TrainingLabel;
import fr.maillage.engines.vocabulary.Typology;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Invents a plausible territory for measures: any number of places, three services each on average, with shared hours,
 * real communes and a long tail of names. The same seed gives the same places.
 */
public final class SyntheticTerritory {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final SourceRef SOURCE =
            new SourceRef("synthetic", "Territoire inventé pour les mesures", null, TODAY);

    private record Trade(Typology typology, String name) {}

    private static final List<Trade> TRADES = List.of(
            new Trade(Typology.BIB, "Médiathèque"),
            new Trade(Typology.BIB, "Bibliothèque"),
            new Trade(Typology.CCAS, "CCAS"),
            new Trade(Typology.CS, "Centre social"),
            new Trade(Typology.CSC, "Centre socioculturel"),
            new Trade(Typology.ASSO, "Association"),
            new Trade(Typology.EVS, "Espace de vie sociale"),
            new Trade(Typology.EPN, "Espace public numérique"),
            new Trade(Typology.FABLAB, "Fablab"),
            new Trade(Typology.LA_POSTE, "Bureau de poste"),
            new Trade(Typology.RFS, "France Services"),
            new Trade(Typology.FT, "Agence France Travail"),
            new Trade(Typology.MUNI, "Mairie"),
            new Trade(Typology.PIMMS, "Pimms Médiation"));
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "pt", "tr", "lsf", "ru", "uk", "bg", "ps");
    private static final List<String> LOCAL = List.of("sesame", "clic-et-declic", "aladdin", "bus-numerique");

    private final Random random;
    private final List<SyntheticCommune> communes;
    private final int totalWeight;
    private final List<String> hoursRules;

    private SyntheticTerritory(long seed, List<SyntheticCommune> communes, int rules) {
        this.random = new Random(seed);
        this.communes = communes;
        this.totalWeight = communes.stream().mapToInt(SyntheticCommune::weight).sum();
        this.hoursRules = rules(rules);
    }

    /** A whole directory of {@code count} places; below 20,000 all stand in Bordeaux Métropole. */
    public static PublicDirectory directory(int count, long seed) {
        List<SyntheticCommune> where = count < 20_000 ? SyntheticCommune.metropolis() : SyntheticCommune.ALL;
        SyntheticTerritory territory = new SyntheticTerritory(seed, where, Math.max(20, count / 20));
        List<Place> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(territory.place(i));
        }
        return new PublicDirectory(1, Instant.parse("2026-12-01T09:00:00Z"), places, List.of(), List.of());
    }

    private Place place(int number) {
        SyntheticCommune commune = commune();
        Trade trade = any(TRADES, random);
        String name = name(trade, commune);
        boolean pointed = random.nextInt(50) != 0;
        GeoPoint point = new GeoPoint(
                commune.latitude() + random.nextGaussian() * 0.012,
                commune.longitude() + random.nextGaussian() * 0.017);
        return new Place(
                new PlaceId(new UUID(random.nextLong(), random.nextLong())),
                Folding.fold(name).replace(' ', '-') + "-" + number,
                name,
                PlaceKind.FIXED,
                null,
                random.nextInt(3) == 0 ? "Association " + surname(random) : null,
                Set.of(trade.typology()),
                location(commune, pointed ? point : null),
                new Contact(List.of("+33556%06d".formatted(number % 1_000_000)), List.of(), List.of(), List.of()),
                new PlaceHours(random.nextInt(10) == 0 ? null : any(hoursRules, random), null, List.of()),
                reception(),
                any(SyntheticWords.SENTENCES, random),
                random.nextBoolean() ? description() : null,
                services(),
                memberships(),
                List.of(),
                provenance());
    }

    private SyntheticCommune commune() {
        int draw = random.nextInt(totalWeight);
        for (SyntheticCommune commune : communes) {
            draw -= commune.weight();
            if (draw < 0) {
                return commune;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    private String name(Trade trade, SyntheticCommune commune) {
        return switch (random.nextInt(4)) {
            case 0 -> trade.name() + " " + any(SyntheticWords.QUARTERS, random);
            case 1 -> trade.name() + " de " + commune.name();
            default -> trade.name() + " " + any(SyntheticWords.FIRST_NAMES, random) + " " + surname(random);
        };
    }

    private Location location(SyntheticCommune commune, @org.jspecify.annotations.Nullable GeoPoint point) {
        String street = (1 + random.nextInt(200)) + " " + any(SyntheticWords.STREETS, random) + " "
                + any(SyntheticWords.FIRST_NAMES, random) + " " + surname(random);
        String quarter = random.nextInt(3) == 0 ? any(SyntheticWords.QUARTERS, random) : null;
        return new Location(street, null, commune.postalCode(), commune.code(), commune.name(), quarter, point, false);
    }

    private Reception reception() {
        Set<String> languages = new HashSet<>();
        while (random.nextInt(4) == 0) {
            languages.add(any(LANGUAGES, random));
        }
        return new Reception(
                some(Equipment.values(), 0.25), some(Accommodation.values(), 0.15), languages, null, List.of());
    }

    private String description() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            text.append(any(SyntheticWords.SENTENCES, random)).append(' ');
        }
        return text.append("Responsable : ").append(surname(random)).append('.').toString();
    }

    private List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (ServiceKind kind : some(ServiceKind.values(), 3.0 / ServiceKind.values().length)) {
            services.add(new Service(
                    kind,
                    kind.words(),
                    random.nextInt(3) == 0 ? any(SyntheticWords.SENTENCES, random) : null,
                    random.nextInt(3) == 0 ? some(Audience.values(), 0.3) : Set.of(),
                    Set.of(),
                    random.nextInt(3) == 0 ? null : random.nextInt(5) == 0 ? Cost.PAID : Cost.FREE,
                    null,
                    some(AccessMode.values(), 0.35),
                    some(SupportMode.values(), 0.4),
                    null));
        }
        return services;
    }

    private Memberships memberships() {
        Set<String> local = random.nextInt(10) == 0 ? Set.of(any(LOCAL, random)) : Set.of();
        return new Memberships(
                some(NationalProgramme.values(), 0.04), some(TrainingLabel.values(), 0.02), local, Set.of());
    }

    private Provenance provenance() {
        LocalDate checked = random.nextInt(8) == 0 ? null : TODAY.minusDays(random.nextInt(1_000));
        return new Provenance(SOURCE, Map.of(), checked, true);
    }

    private List<String> rules(int count) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String morning = "%02d:%02d-12:%02d"
                    .formatted(8 + random.nextInt(3), 15 * random.nextInt(4), 15 * random.nextInt(4));
            String afternoon = "%02d:%02d-%02d:00"
                    .formatted(13 + random.nextInt(2), 15 * random.nextInt(4), 16 + random.nextInt(4));
            rules.add(
                    switch (random.nextInt(6)) {
                        case 0 -> "Mo-Fr " + morning + "," + afternoon;
                        case 1 -> "Mo-Fr " + morning + "," + afternoon + "; PH off";
                        case 2 -> "Tu,We,Fr " + morning + "; Sa " + afternoon + "; PH off";
                        case 3 -> "Mo,Tu " + afternoon + "; We-Sa " + morning + "," + afternoon;
                        case 4 -> "We " + morning + "; Th[1,3] " + afternoon;
                        default -> "Mo-Th " + morning + "," + afternoon + "; Fr " + morning + "; PH off";
                    });
        }
        return rules;
    }

    private <E extends Enum<E>> Set<E> some(E[] values, double share) {
        Set<E> chosen = EnumSet.noneOf(values[0].getDeclaringClass());
        for (E value : values) {
            if (random.nextDouble() < share) {
                chosen.add(value);
            }
        }
        return chosen;
    }
}
