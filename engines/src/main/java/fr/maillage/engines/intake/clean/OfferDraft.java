package fr.maillage.engines.intake.clean;

import fr.maillage.engines.intake.record.PlaceOffer;
import fr.maillage.engines.intake.terms.TermMatch;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Itinerancy;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.SpecialCare;
import fr.maillage.engines.vocabulary.SupportMode;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.engines.vocabulary.TrainingLabel;
import fr.maillage.engines.vocabulary.Typology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a place while its row is read. */
final class OfferDraft {
    private final Set<ServiceKind> services = EnumSet.noneOf(ServiceKind.class);
    private final Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    private final Set<SpecialCare> care = EnumSet.noneOf(SpecialCare.class);
    private final Set<Cost> costs = EnumSet.noneOf(Cost.class);
    private final Set<AccessMode> access = EnumSet.noneOf(AccessMode.class);
    private final Set<SupportMode> support = EnumSet.noneOf(SupportMode.class);
    private final Set<Equipment> equipment = EnumSet.noneOf(Equipment.class);
    private final Set<Accommodation> accommodations = EnumSet.noneOf(Accommodation.class);
    private final Set<NationalProgramme> programmes = EnumSet.noneOf(NationalProgramme.class);
    private final Set<TrainingLabel> labels = EnumSet.noneOf(TrainingLabel.class);
    private final Set<Itinerancy> itinerancy = EnumSet.noneOf(Itinerancy.class);
    private final Set<Typology> typologies = EnumSet.noneOf(Typology.class);
    private final List<String> localServices = new ArrayList<>(0);
    private final List<String> otherLabels = new ArrayList<>(0);
    private final List<String> languages = new ArrayList<>(0);
    private final Map<String, List<String>> unknown = new LinkedHashMap<>(0);

    void add(Term term) {
        switch (term) {
            case ServiceKind value -> services.add(value);
            case Audience value -> audiences.add(value);
            case SpecialCare value -> care.add(value);
            case Cost value -> costs.add(value);
            case AccessMode value -> access.add(value);
            case SupportMode value -> support.add(value);
            case Equipment value -> equipment.add(value);
            case Accommodation value -> accommodations.add(value);
            case NationalProgramme value -> programmes.add(value);
            case TrainingLabel value -> labels.add(value);
            case Itinerancy value -> itinerancy.add(value);
            case Typology value -> typologies.add(value);
            default -> throw new IllegalStateException("no place for " + term);
        }
    }

    void add(TermMatch match) {
        add(match.term());
    }

    void addLocalService(String name) {
        localServices.add(name);
    }

    void addOtherLabel(String name) {
        otherLabels.add(name);
    }

    /** Keeps a word of no list under its column. */
    void addUnknown(String column, String piece) {
        unknown.computeIfAbsent(column, key -> new ArrayList<>(1)).add(piece);
    }

    Map<String, List<String>> unknown() {
        return unknown;
    }

    void addLanguage(String name) {
        languages.add(name);
    }

    boolean hasCosts() {
        return !costs.isEmpty();
    }

    Set<Typology> typologies() {
        return Collections.unmodifiableSet(typologies);
    }

    PlaceOffer offer() {
        return new PlaceOffer(
                Collections.unmodifiableSet(services),
                List.copyOf(localServices),
                Collections.unmodifiableSet(audiences),
                Collections.unmodifiableSet(care),
                Collections.unmodifiableSet(costs),
                Collections.unmodifiableSet(access),
                Collections.unmodifiableSet(support),
                Collections.unmodifiableSet(equipment),
                Collections.unmodifiableSet(accommodations),
                Collections.unmodifiableSet(programmes),
                Collections.unmodifiableSet(labels),
                Collections.unmodifiableSet(itinerancy),
                List.copyOf(otherLabels),
                List.copyOf(languages));
    }
}
