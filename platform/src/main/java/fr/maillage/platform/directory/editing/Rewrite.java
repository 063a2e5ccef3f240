package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.OrganizationId;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.Reception;
import fr.maillage.platform.directory.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place on its way to what it will say next: what is not rewritten stays. */
public final class Rewrite {
    private final Place place;
    private String name;
    private @Nullable OrganizationId organization;
    private @Nullable String organizationName;
    private Location location;
    private Contact contact;
    private PlaceHours hours;
    private Reception reception;
    private @Nullable String summary;
    private @Nullable String description;
    private List<Service> services;

    private Rewrite(Place place) {
        this.place = place;
        this.name = place.name();
        this.organization = place.organization();
        this.organizationName = place.organizationName();
        this.location = place.location();
        this.contact = place.contact();
        this.hours = place.hours();
        this.reception = place.reception();
        this.summary = place.summary();
        this.description = place.description();
        this.services = place.services();
    }

    /** Starts from a place. */
    public static Rewrite of(Place place) {
        return new Rewrite(place);
    }

    /** Another name. */
    public Rewrite name(String value) {
        name = value;
        return this;
    }

    /** Another body that runs it: known by its name only, unless it is the one already known. */
    public Rewrite runBy(@Nullable String value) {
        boolean same = value != null && value.equals(organizationName);
        organization = same ? organization : null;
        organizationName = value;
        return this;
    }

    /** Another spot. */
    public Rewrite location(Location value) {
        location = value;
        return this;
    }

    /** Other ways to reach it. */
    public Rewrite contact(Contact value) {
        contact = value;
        return this;
    }

    /** Other hours. */
    public Rewrite hours(PlaceHours value) {
        hours = value;
        return this;
    }

    /** Other things found there. */
    public Rewrite reception(Reception value) {
        reception = value;
        return this;
    }

    /** Another presentation, short and long. */
    public Rewrite presentation(@Nullable String brief, @Nullable String whole) {
        summary = brief;
        description = whole;
        return this;
    }

    /** Other services. */
    public Rewrite services(List<Service> value) {
        services = value;
        return this;
    }

    /** The place as rewritten, under the same identity and address. */
    public Place place() {
        return new Place(
                place.id(),
                place.slug(),
                name,
                place.kind(),
                organization,
                organizationName,
                place.typologies(),
                location,
                contact,
                hours,
                reception,
                summary,
                description,
                services,
                place.memberships(),
                place.stops(),
                place.provenance());
    }
}
