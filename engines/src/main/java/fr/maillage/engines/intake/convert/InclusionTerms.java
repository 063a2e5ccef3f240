package fr.maillage.engines.intake.convert;

import fr.maillage.engines.intake.record.PlaceOffer;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.NationalProgramme;
import fr.maillage.engines.vocabulary.SpecialCare;
import fr.maillage.engines.vocabulary.SupportMode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the place standard in the code lists of data·inclusion v1; services are in {@link
 * fr.maillage.engines.intake.terms.InclusionThemes}. Source of the table: the mapping published by
 * gip-inclusion/data-inclusion (MIT), models mediation_numerique, June 2026.
 */
final class InclusionTerms {
    private InclusionTerms() {}

    /** One type only: of several, the first of material help, workshop, accompaniment. */
    static @Nullable String type(Set<SupportMode> modes) {
        if (modes.contains(SupportMode.SELF_SERVICE)) {
            return "aide-materielle";
        }
        if (modes.contains(SupportMode.WORKSHOP)) {
            return "atelier";
        }
        return modes.contains(SupportMode.INDIVIDUAL) ? "accompagnement" : null;
    }

    static Set<String> publics(PlaceOffer offer) {
        Set<String> publics = new LinkedHashSet<>();
        for (Audience audience : offer.audiences()) {
            publics.add(
                    switch (audience) {
                        case YOUTH -> "jeunes";
                        case STUDENTS -> "etudiants";
                        case FAMILIES -> "familles";
                        case SENIORS -> "seniors";
                        case WOMEN -> "femmes";
                    });
        }
        for (SpecialCare care : offer.care()) {
            switch (care) {
                case ILLITERACY -> {}
                case ENGLISH, OTHER_LANGUAGES -> publics.add("personnes-exilees");
                case DEAFNESS, MOTOR_DISABILITY, MENTAL_DISABILITY, VISUAL_IMPAIRMENT ->
                    publics.add("personnes-en-situation-de-handicap");
            }
        }
        return publics.isEmpty() ? Set.of("tous-publics") : publics;
    }

    /** Free or paid; null when both are said or nothing is. */
    static @Nullable String cost(Set<Cost> costs) {
        boolean free = costs.contains(Cost.FREE) || costs.contains(Cost.FREE_ON_CONDITION);
        boolean paid = costs.contains(Cost.PAID);
        return free == paid ? null : free ? "gratuit" : "payant";
    }

    static Set<String> reception(Set<SupportMode> modes) {
        Set<String> reception = new LinkedHashSet<>();
        for (SupportMode mode : modes) {
            reception.add(mode == SupportMode.REMOTE ? "a-distance" : "en-presentiel");
        }
        return reception;
    }

    static Set<String> mobilisation(Set<AccessMode> modes) {
        Set<String> codes = new LinkedHashSet<>();
        for (AccessMode mode : modes) {
            switch (mode) {
                case WALK_IN -> codes.add("se-presenter");
                case PHONE -> codes.add("telephoner");
                case MAIL, PRESCRIPTION -> codes.add("envoyer-un-courriel");
                case ONLINE_BOOKING -> codes.add("utiliser-lien-mobilisation");
                case NO_PUBLIC -> {}
            }
        }
        return codes;
    }

    /** Networks that have a code; the others have none in data·inclusion. */
    static Set<String> networks(Set<NationalProgramme> programmes) {
        Set<String> networks = new LinkedHashSet<>();
        for (NationalProgramme programme : programmes) {
            switch (programme) {
                case AIDANTS_CONNECT -> networks.add("aidants-connect");
                case DIGITAL_COUNSELLORS -> networks.add("conseillers-numeriques");
                case FRANCE_SERVICES -> networks.add("france-service");
                case GEN -> networks.add("grandes-ecoles-du-numerique");
                case RED_CROSS -> networks.add("croix-rouge");
                case DIGITAL_LIBRARIES, PIX, EMMAUS_CONNECT, EMMAUS_RELAY, CAF_POINT, PROMENEURS_DU_NET -> {}
            }
        }
        return networks;
    }
}
