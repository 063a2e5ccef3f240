package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Provenance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a place must be asked again, and about what.
 *
 * @param byFact the day each fact stops being believed; {@link LocalDate#EPOCH} when nobody ever said when it was true
 */
public record NextCheck(Map<CheckedFact, LocalDate> byFact) {
    /** What falls due soon after is asked in the same call. */
    private static final int SAME_CALL_DAYS = 60;

    public NextCheck {
        byFact = Map.copyOf(byFact);
    }

    /** The next check of a place. What it does not say is asked too, except equipment, accessibility and e-mail. */
    public static NextCheck of(Place place) {
        Map<CheckedFact, LocalDate> due = new EnumMap<>(CheckedFact.class);
        for (CheckedFact fact : CheckedFact.values()) {
            if (isAsked(fact, place)) {
                due.put(
                        fact,
                        vouchedOn(fact, place.provenance())
                                .map(day -> day.plusMonths(fact.months()))
                                .orElse(LocalDate.EPOCH));
            }
        }
        return new NextCheck(due);
    }

    /** The first day on which one of its facts must be asked again. */
    public LocalDate on() {
        return byFact.values().stream().min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }

    /** True when something must be asked by this day. */
    public boolean isDue(LocalDate today) {
        return !on().isAfter(today);
    }

    /** What to ask in a call made on a day: what is due, and what will be within two months. */
    public Set<CheckedFact> toAsk(LocalDate today) {
        Set<CheckedFact> asked = new TreeSet<>();
        byFact.forEach((fact, day) -> {
            if (!day.isAfter(today.plusDays(SAME_CALL_DAYS))) {
                asked.add(fact);
            }
        });
        return asked;
    }

    private static boolean isAsked(CheckedFact fact, Place place) {
        return switch (fact) {
            case EXISTENCE, HOURS, PHONE, SERVICES, ADDRESS -> true;
            case EMAIL -> !place.contact().emails().isEmpty();
            case EQUIPMENT -> !place.reception().equipment().isEmpty();
            case ACCESSIBILITY -> !place.reception().accommodations().isEmpty();
        };
    }

    /** The last day on which anybody or any source said that it is so. */
    private static Optional<LocalDate> vouchedOn(CheckedFact fact, Provenance provenance) {
        Stream<LocalDate> own = fact.fields().stream()
                .map(field -> provenance.of(field).on())
                .filter(Objects::nonNull)
                .map(day -> day);
        return Stream.concat(own, Stream.ofNullable(provenance.checkedOn())).max(Comparator.naturalOrder());
    }
}
