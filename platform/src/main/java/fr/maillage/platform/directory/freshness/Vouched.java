package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceHours;
import fr.maillage.platform.directory.Provenance;
import fr.maillage.platform.directory.SourceRef;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A place after somebody vouched for it: the same values or one new, and who said so. */
final class Vouched {
    /** What is read aloud or shown when one asks « is it all still true? », and changes most. */
    private static final List<PlaceField> ASKED_ALOUD =
            List.of(PlaceField.HOURS, PlaceField.CLOSURES, PlaceField.PHONES, PlaceField.EMAILS, PlaceField.CHECKED);

    private Vouched() {}

    /** All is still true. */
    static Place whole(Place place, Voucher voucher) {
        Map<PlaceField, SourceRef> sources = sources(place);
        ASKED_ALOUD.forEach(field -> sources.put(field, voucher.source()));
        LocalDate known = place.provenance().checkedOn();
        LocalDate checked = known != null && known.isAfter(voucher.on()) ? known : voucher.on();
        return place(
                place,
                place.contact(),
                place.hours(),
                new Provenance(
                        place.provenance().main(),
                        sources,
                        checked,
                        place.provenance().fictitious()));
    }

    /** One field is new; the rest was not asked. */
    static Place with(Place place, Contact contact, PlaceHours hours, Voucher voucher, PlaceField field) {
        Map<PlaceField, SourceRef> sources = sources(place);
        sources.put(field, voucher.source());
        return place(
                place,
                contact,
                hours,
                new Provenance(
                        place.provenance().main(),
                        sources,
                        place.provenance().checkedOn(),
                        place.provenance().fictitious()));
    }

    private static Map<PlaceField, SourceRef> sources(Place place) {
        Map<PlaceField, SourceRef> sources = new EnumMap<>(PlaceField.class);
        sources.putAll(place.provenance().byField());
        return sources;
    }

    private static Place place(Place place, Contact contact, PlaceHours hours, Provenance provenance) {
        return new Place(
                place.id(),
                place.slug(),
                place.name(),
                place.kind(),
                place.organization(),
                place.organizationName(),
                place.typologies(),
                place.location(),
                contact,
                hours,
                place.reception(),
                place.summary(),
                place.description(),
                place.services(),
                place.memberships(),
                place.stops(),
                provenance);
    }
}
