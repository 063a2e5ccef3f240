package fr.maillage.engines.intake.terms;

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
import java.util.List;

/** The closed lists that a column of a file may hold. */
public enum TermList {
    /** What is taught, helped with or lent. */
    SERVICES(ServiceKind.values()),
    /** Whom it is for. */
    AUDIENCES(Audience.values()),
    /** Specific care. */
    CARE(SpecialCare.values()),
    /** What it costs. */
    COSTS(Cost.values()),
    /** How to get an appointment. */
    ACCESS(AccessMode.values()),
    /** How the help is given. */
    SUPPORT(SupportMode.values()),
    /** What the place has. */
    EQUIPMENT(Equipment.values()),
    /** Physical accessibility. */
    ACCOMMODATIONS(Accommodation.values()),
    /** National programmes. */
    PROGRAMMES(NationalProgramme.values()),
    /** Trainings and labels. */
    LABELS(TrainingLabel.values()),
    /** Kinds of places. */
    TYPOLOGIES(Typology.values()),
    /** Whether the place moves. */
    ITINERANCY(Itinerancy.values());

    private final List<Term> terms;

    TermList(Term[] terms) {
        this.terms = List.of(terms);
    }

    /** All the values of the list. */
    public List<Term> terms() {
        return terms;
    }
}
