package fr.maillage.engines.vocabulary;

/** Something a place has and lends on the spot. Ours: the place standard has no field for it. Having a thing is never read as teaching its use. */
public enum Equipment implements Term {
    /** Computers. */
    COMPUTER("Ordinateur", "Ordinateurs"),

    /** Tablets. */
    TABLET("Tablette", "Tablettes"),

    /** Smartphones. */
    SMARTPHONE("Smartphone", "Smartphones"),

    /** A printer. */
    PRINTER("Imprimante", "Imprimante"),

    /** A printer that also scans and copies. */
    MULTIFUNCTION_PRINTER("Imprimante multi-fonctions", "Imprimante multifonction"),

    /** A scanner. */
    SCANNER("Scanner", "Scanner"),

    /** A photocopier. */
    PHOTOCOPIER("Photocopieuse", "Photocopieuse"),

    /** Internet access on the spot. */
    INTERNET("Accès Internet", "Accès à internet"),

    /** Wi-Fi. */
    WIFI("Wifi", "Wi-Fi"),

    /** A telephone. */
    PHONE("Téléphone", "Téléphone"),

    /** A video projector. */
    PROJECTOR("Vidéo-projecteur", "Vidéoprojecteur"),

    /** A video conference set. */
    VIDEOCONFERENCE("Visio conférence", "Visioconférence"),

    /** A place to be alone with one’s papers. */
    PRIVATE_SPACE("Espace de confidentialité", "Espace confidentiel"),

    /** Sockets for one’s own device. */
    POWER_SOCKETS("Prises électriques", "Prises électriques"),

    /** A terminal usable from outside at any hour. */
    OUTDOOR_TERMINAL("Borne extérieure", "Borne extérieure");

    private final String label;
    private final String words;

    Equipment(String label, String words) {
        this.label = label;
        this.words = words;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String words() {
        return words;
    }
}
