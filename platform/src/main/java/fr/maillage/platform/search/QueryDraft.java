package fr.maillage.platform.search;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.vocabulary.Accommodation;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Freshness;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question on the way to another one: starts as a copy, changes a few answers, gives the new question. */
final class QueryDraft {
    private final PlaceQuery asked;
    String text;
    Set<String> communes;

    @Nullable
    GeoPoint origin;

    @Nullable
    Integer radiusMetres;

    Set<Need> needs;
    Set<ServiceKind> services;
    Set<Audience> audiences;
    boolean free;
    boolean withoutAppointment;
    Set<String> languages;
    Set<Equipment> equipment;
    Set<String> programmes;
    Set<Accommodation> accommodations;

    @Nullable
    Freshness freshness;

    When when;

    QueryDraft(PlaceQuery asked) {
        this.asked = asked;
        text = asked.text();
        communes = asked.communes();
        origin = asked.origin();
        radiusMetres = asked.radiusMetres();
        needs = asked.needs();
        services = asked.services();
        audiences = asked.audiences();
        free = asked.free();
        withoutAppointment = asked.withoutAppointment();
        languages = asked.languages();
        equipment = asked.equipment();
        programmes = asked.programmes();
        accommodations = asked.accommodations();
        freshness = asked.freshness();
        when = asked.when();
    }

    /** The new question, from its first page. */
    PlaceQuery query() {
        return new PlaceQuery(
                text,
                communes,
                origin,
                radiusMetres,
                needs,
                services,
                audiences,
                free,
                withoutAppointment,
                languages,
                equipment,
                programmes,
                accommodations,
                freshness,
                when,
                asked.order(),
                asked.now(),
                0,
                asked.size());
    }
}
