package fr.maillage.engines.rank;

import static fr.maillage.engines.vocabulary.ServiceKind.ACCESS_AND_EQUIPMENT;
import static fr.maillage.engines.vocabulary.ServiceKind.ADMINISTRATIVE_HELP;
import static fr.maillage.engines.vocabulary.ServiceKind.DIGITAL_CULTURE;
import static fr.maillage.engines.vocabulary.ServiceKind.EVERYDAY_TOOLS;
import static fr.maillage.engines.vocabulary.ServiceKind.JOB_SEARCH;
import static fr.maillage.engines.vocabulary.ServiceKind.LEISURE_AND_CREATION;
import static fr.maillage.engines.vocabulary.ServiceKind.PARENTING;
import static fr.maillage.engines.vocabulary.ServiceKind.SAFE_USE;
import static fr.maillage.engines.vocabulary.ServiceKind.SOLIDARITY_PURCHASE;

import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Which services and which equipment answer which need: surely, or perhaps. Equipment is never teaching, and a printer is never
 * assumed. What a place does not list is unknown; what its services cannot cover is no. The table is printed in
 * {@code docs/orientation.md}.
 */
public final class NeedTable {
    private static final Map<Need, Line> LINES = new EnumMap<>(Map.of(
            Need.PROCEDURE, Line.of(Set.of(ADMINISTRATIVE_HELP), Set.of()),
            Need.PRINT,
                    new Line(
                            Set.of(),
                            Set.of(ACCESS_AND_EQUIPMENT),
                            Set.of(Equipment.PRINTER, Equipment.MULTIFUNCTION_PRINTER),
                            Set.of(Equipment.SCANNER, Equipment.PHOTOCOPIER, Equipment.COMPUTER)),
            Need.LEARN, Line.of(Set.of(EVERYDAY_TOOLS, DIGITAL_CULTURE), Set.of(LEISURE_AND_CREATION)),
            Need.GET_EQUIPMENT, Line.of(Set.of(SOLIDARITY_PURCHASE), Set.of()),
            Need.CONNECT,
                    new Line(
                            Set.of(ACCESS_AND_EQUIPMENT),
                            Set.of(),
                            Set.of(Equipment.INTERNET, Equipment.WIFI, Equipment.OUTDOOR_TERMINAL),
                            Set.of(Equipment.COMPUTER, Equipment.TABLET)),
            Need.WORK, Line.of(Set.of(JOB_SEARCH), Set.of()),
            Need.FAMILY, Line.of(Set.of(PARENTING), Set.of()),
            Need.SAFETY, Line.of(Set.of(SAFE_USE), Set.of(DIGITAL_CULTURE))));

    private NeedTable() {}

    /** Whether these services and this equipment answer the need. */
    public static Outcome answers(Need need, Set<ServiceKind> services, Set<Equipment> equipment) {
        Line line = line(need);
        if (meet(services, line.services) || meet(equipment, line.equipment)) {
            return Outcome.YES;
        }
        boolean nothingKnown = services.isEmpty() && (line.equipment.isEmpty() || equipment.isEmpty());
        boolean perhaps = meet(services, line.perhapsServices) || meet(equipment, line.perhapsEquipment);
        return nothingKnown || perhaps ? Outcome.UNKNOWN : Outcome.NO;
    }

    /** The line of a need. */
    public static Line line(Need need) {
        Line line = LINES.get(need);
        if (line == null) {
            throw new IllegalStateException("no line for " + need);
        }
        return line;
    }

    private static <T> boolean meet(Set<T> a, Set<T> b) {
        return !a.isEmpty() && !b.isEmpty() && !Collections.disjoint(a, b);
    }

    /**
     * What answers a need.
     *
     * @param services services that surely answer
     * @param perhapsServices services that may answer: call first
     * @param equipment equipment that surely answers; empty when no equipment can
     * @param perhapsEquipment equipment that may answer: call first
     */
    public record Line(
            Set<ServiceKind> services,
            Set<ServiceKind> perhapsServices,
            Set<Equipment> equipment,
            Set<Equipment> perhapsEquipment) {
        /** Keeps its own copies. */
        public Line {
            services = Set.copyOf(services);
            perhapsServices = Set.copyOf(perhapsServices);
            equipment = Set.copyOf(equipment);
            perhapsEquipment = Set.copyOf(perhapsEquipment);
        }

        static Line of(Set<ServiceKind> services, Set<ServiceKind> perhaps) {
            return new Line(services, perhaps, Set.of(), Set.of());
        }
    }
}
