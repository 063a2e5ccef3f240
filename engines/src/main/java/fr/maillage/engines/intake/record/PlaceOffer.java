package fr.maillage.engines.intake.record;

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
import fr.maillage.engines.vocabulary.TrainingLabel;
import java.util.List;
import java.util.Set;

/**
 * What a place offers, to whom and how. An empty set means unknown, never no. Equipment is never read as a service.
 *
 * @param localServices services named by the file that are in no national list, as given
 * @param languages names of languages in French, as given
 * @param otherLabels labels and programmes in no national list, as given
 */
public record PlaceOffer(
        Set<ServiceKind> services,
        List<String> localServices,
        Set<Audience> audiences,
        Set<SpecialCare> care,
        Set<Cost> costs,
        Set<AccessMode> accessModes,
        Set<SupportMode> supportModes,
        Set<Equipment> equipment,
        Set<Accommodation> accommodations,
        Set<NationalProgramme> programmes,
        Set<TrainingLabel> labels,
        Set<Itinerancy> itinerancy,
        List<String> otherLabels,
        List<String> languages) {}
