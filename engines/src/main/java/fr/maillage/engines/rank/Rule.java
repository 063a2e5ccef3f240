package fr.maillage.engines.rank;

/** The blocking rules, in the order in which they are told. */
public enum Rule {
    /** The place still exists and receives. */
    ACTIVE,
    /** It answers the need. */
    SERVICE,
    /** It receives this public. */
    AUDIENCE,
    /** It receives people who come by themselves, or who are sent by a professional. */
    RECEPTION,
    /** It is within the range. */
    RANGE,
    /** The way is not too long, or help is given at a distance. */
    TRAVEL,
    /** It is open in the person’s times. */
    WHEN,
    /** Her language is spoken, or an interpreter can be had. */
    LANGUAGE,
    /** One gets in without steps. */
    STEP_FREE,
    /** It is free. */
    COST,
    /** One can come without an appointment. */
    APPOINTMENT
}
