package fr.maillage.platform.kernel;

/** How much care a piece of data asks for (OWASP ASVS 5.0, 14.1.1). The classes follow one another in severity. */
public enum DataClass {
    /** What everybody may read: places, hours, open data. */
    PUBLIC,
    /** What concerns a person in her work: the address of an adviser, who moderated what. */
    PRO,
    /** What concerns a person: name, telephone, e-mail, what she asked for. Encrypted, its reads journaled. */
    PERSONAL,
    /** What could harm a person: health, origin, resources, debts, free notes. Encrypted, masked by default. */
    SENSITIVE
}
