package fr.maillage.platform.directory.contribution.web;

import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.directory.contribution.TypedAddress;
import fr.maillage.platform.directory.contribution.Writing;
import fr.maillage.platform.directory.editing.Phones;
import fr.maillage.platform.directory.editing.Rewrite;
import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.territory.ServedTerritory;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a moderator checks and completes before a proposed place is published: enough for it to be found and called. */
record ProposedForm(
        String name, String address, @Held(DataClass.PUBLIC) String phone, String summary, Set<String> services) {
    private static final int LONGEST_SUMMARY = 280;

    /** As it was proposed. */
    static ProposedForm of(Place draft) {
        Location where = draft.location();
        String town = (where.postalCode() + " " + where.commune()).strip();
        return new ProposedForm(
                draft.name(), where.address().isEmpty() ? town : where.address() + ", " + town, "", "", Set.of());
    }

    DecisionPage.Proposed page(List<Mistake> mistakes) {
        List<Choice> kinds = Stream.of(ServiceKind.values())
                .map(kind -> new Choice(kind.code(), kind.words(), null, services.contains(kind.code())))
                .toList();
        return new DecisionPage.Proposed(
                wrong(Field.text("nom", "Nom du lieu", name, null), mistakes),
                wrong(Field.text("adresse", "Adresse et commune", address, null), mistakes),
                wrong(
                        new Field(
                                "telephone",
                                "Téléphone du lieu",
                                "text",
                                phone,
                                "Le numéro public du lieu.",
                                null,
                                "off"),
                        mistakes),
                Area.of(
                                "presentation",
                                "Présentation, en une ou deux phrases",
                                summary,
                                "280 signes au plus. Tout le monde la lira.")
                        .wrong(mistakes.stream()
                                .filter(mistake -> mistake.field().equals("presentation"))
                                .map(Mistake::sentence)
                                .findFirst()
                                .orElse(null)),
                Choices.of("services", "Ce que l’on peut y faire", kinds));
    }

    List<Mistake> mistakes(ServedTerritory served) {
        List<Mistake> mistakes = new ArrayList<>();
        if (name.isEmpty()) {
            mistakes.add(new Mistake("nom", "Écrivez le nom du lieu."));
        }
        if (TypedAddress.read(address, served).isEmpty()) {
            mistakes.add(new Mistake("adresse", "Écrivez une commune de " + served.name() + " à la fin de l’adresse."));
        }
        if (!phone.isEmpty() && Phones.read(phone).isEmpty()) {
            mistakes.add(new Mistake("telephone", "Écrivez un numéro de dix chiffres, par exemple 05 56 00 00 00."));
        }
        if (summary.length() > LONGEST_SUMMARY) {
            mistakes.add(new Mistake("presentation", "Gardez 280 signes au plus."));
        }
        Writing.fault(summary).ifPresent(fault -> mistakes.add(new Mistake("presentation", fault)));
        return mistakes;
    }

    /** The draft with what the moderator wrote. */
    Place place(Place draft, ServedTerritory served) {
        TypedAddress where = TypedAddress.read(address, served).orElseThrow();
        List<Service> offered = Stream.of(ServiceKind.values())
                .filter(kind -> services.contains(kind.code()))
                .map(kind ->
                        new Service(kind, kind.words(), null, Set.of(), Set.of(), null, null, Set.of(), Set.of(), null))
                .toList();
        Optional<String> number = Phones.read(phone);
        return Rewrite.of(draft)
                .name(name)
                .location(new Location(
                        where.street(),
                        null,
                        where.postalCode(),
                        where.commune().code(),
                        where.commune().name(),
                        null,
                        null,
                        true))
                .contact(new Contact(number.map(List::of).orElseGet(List::of), List.of(), List.of(), List.of()))
                .presentation(summary.isEmpty() ? null : summary, null)
                .services(offered)
                .place();
    }

    private static Field wrong(Field field, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field.name()))
                .findFirst()
                .map(mistake -> field.wrong(mistake.sentence()))
                .orElse(field);
    }
}
