package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.territory.Territories;
import java.util.List;
import org.springframework.stereotype.Component;

/** The form of each section. */
@Component
class Forms {
    private final AddressForm address;
    private final HoursForm hours;

    Forms(Territories territories) {
        this.address = new AddressForm(territories.served());
        this.hours = new HoursForm(territories.hoursContext());
    }

    SectionForm of(Section section) {
        return switch (section) {
            case IDENTITY -> new IdentityForm();
            case CONTACT -> new ContactForm();
            case ADDRESS -> address;
            case HOURS -> hours;
            case CLOSURES -> new ClosuresForm();
            case SERVICES -> new ServicesForm();
            case RECEPTION -> new ReceptionForm();
        };
    }

    /** What the summary of a sheet shows of a section. */
    static List<PlaceField> fields(Section section) {
        return switch (section) {
            case IDENTITY -> List.of(PlaceField.NAME, PlaceField.ORGANIZATION, PlaceField.PRESENTATION);
            case CONTACT -> List.of(PlaceField.PHONES, PlaceField.EMAILS, PlaceField.WEBSITES);
            case ADDRESS -> List.of(PlaceField.ADDRESS, PlaceField.HOW_TO_COME);
            case HOURS -> List.of(PlaceField.HOURS);
            case CLOSURES -> List.of(PlaceField.CLOSURES);
            case SERVICES -> List.of(PlaceField.SERVICES);
            case RECEPTION ->
                List.of(
                        PlaceField.EQUIPMENT,
                        PlaceField.ACCOMMODATIONS,
                        PlaceField.LANGUAGES,
                        PlaceField.WHAT_TO_BRING);
        };
    }
}
