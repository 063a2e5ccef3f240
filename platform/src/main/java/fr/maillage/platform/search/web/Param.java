package fr.maillage.platform.search.web;

import java.util.List;

/** The names of the parameters of the list of places, as people see them in the address. */
final class Param {
    static final String WORDS = "mots";
    static final String WHERE = "ou";
    /** A position rounded to about 500 metres by the browser before it is sent. */
    static final String NEAR = "pres";

    static final String RADIUS = "rayon";
    /** The value of {@link #RADIUS} that looks in the whole territory. */
    static final String EVERYWHERE = "partout";
    /** INSEE codes of communes looked at besides the one asked. */
    static final String ALSO = "avec";

    static final String NEED = "besoin";
    static final String SERVICE = "service";
    static final String WALK_IN = "sans-rendez-vous";
    static final String FREE = "gratuit";
    static final String OPEN = "ouvert";
    static final String TIME = "heure";
    static final String AUDIENCE = "public";
    static final String LANGUAGE = "langue";
    static final String EQUIPMENT = "equipement";
    static final String ACCESS = "acces";
    static final String PROGRAMME = "dispositif";
    static final String RECENT = "verifie";
    static final String ORDER = "tri";
    static final String VIEW = "vue";
    static final String CENTRE = "centre";
    static final String ZOOM = "zoom";
    static final String PAGE = "page";
    static final String CHOOSE = "choisir";

    /** In the order in which they stand in an address. */
    static final List<String> ALL = List.of(
            NEED, SERVICE, WORDS, WHERE, NEAR, ALSO, RADIUS, WALK_IN, FREE, OPEN, TIME, AUDIENCE, LANGUAGE, EQUIPMENT,
            ACCESS, PROGRAMME, RECENT, ORDER, VIEW, CENTRE, ZOOM, PAGE, CHOOSE);

    /** What a new question forgets: the page one was on, the piece of plan one looked at. */
    static final List<String> MOMENTARY = List.of(CENTRE, ZOOM, PAGE, CHOOSE);

    private Param() {}

    /** The same question from its first page. */
    static Address anew(Address address) {
        Address fresh = address;
        for (String name : MOMENTARY) {
            fresh = fresh.without(name);
        }
        return fresh;
    }
}
