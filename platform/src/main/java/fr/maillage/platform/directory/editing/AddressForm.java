package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Reception;
import fr.maillage.platform.directory.contribution.TypedAddress;
import fr.maillage.platform.territory.ServedTerritory;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import java.util.List;
import java.util.Optional;

/** Where it is, and how one comes there. */
final class AddressForm implements SectionForm {
    private final ServedTerritory served;

    AddressForm(ServedTerritory served) {
        this.served = served;
    }

    @Override
    public Typed typed(Place place) {
        Location location = place.location();
        return Typed.draft()
                .with("rue", location.address())
                .with("complement", location.complement())
                .with("commune", (location.postalCode() + " " + location.commune()).strip())
                .with("quartier", location.quarter())
                .with("venir", place.reception().howToCome())
                .typed();
    }

    @Override
    public List<Part> parts(Typed typed, Faults faults) {
        return List.of(
                Part.line(faults.on(Field.text("rue", "Numéro et rue", typed.one("rue"), null))),
                Part.line(faults.on(Field.text(
                        "complement",
                        "Bâtiment, étage, entrée",
                        typed.one("complement"),
                        "Par exemple : premier étage, à gauche"))),
                Part.line(faults.on(Field.text(
                        "commune", "Code postal et commune", typed.one("commune"), "Par exemple : 33000 Bordeaux"))),
                Part.line(faults.on(Field.text("quartier", "Quartier", typed.one("quartier"), null))),
                Part.area(Area.of(
                                "venir",
                                "Comment venir",
                                typed.one("venir"),
                                "Par exemple : tram C, arrêt Grand Parc, puis trois minutes à pied.")
                        .wrong(faults.of("venir"))));
    }

    @Override
    public Edited edit(Place place, Typed typed) {
        Location before = place.location();
        Reception reception = place.reception();
        Optional<TypedAddress> town = TypedAddress.read(typed.one("commune"), served);
        boolean same = typed.one("commune").equals((before.postalCode() + " " + before.commune()).strip());
        List<Mistake> mistakes = town.isEmpty() && !same
                ? List.of(new Mistake(
                        "commune", "Écrivez une commune de " + served.name() + ", par exemple : 33000 Bordeaux."))
                : List.of();
        boolean moved = !typed.one("rue").equals(before.address()) || !same;
        Location location = new Location(
                typed.one("rue"),
                typed.some("complement"),
                same ? before.postalCode() : town.map(TypedAddress::postalCode).orElse(""),
                same
                        ? before.communeCode()
                        : town.map(one -> one.commune().code()).orElse(""),
                same ? before.commune() : town.map(one -> one.commune().name()).orElse(""),
                typed.some("quartier"),
                before.point(),
                before.approximate() || moved);
        Reception next = new Reception(
                reception.equipment(),
                reception.accommodations(),
                reception.languages(),
                typed.some("venir"),
                reception.whatToBring());
        List<String> notes = moved && before.point() != null
                ? List.of(
                        "L’adresse change : la position sur le plan reste l’ancienne, et la fiche dit qu’elle est approximative.")
                : List.of();
        return new Edited(Rewrite.of(place).location(location).reception(next).place(), mistakes, notes);
    }
}
