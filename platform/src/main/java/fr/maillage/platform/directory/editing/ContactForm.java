package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.Contact;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How to call, write and book. */
final class ContactForm implements SectionForm {
    private static final int MOST = 5;
    private static final int LONGEST = 300;
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,20}");
    private static final Pattern SITE = Pattern.compile(
            "https?://[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,6}(?::\\d{1,5})?(?:[/?#]\\S{0,250})?");

    @Override
    public Typed typed(Place place) {
        Contact contact = place.contact();
        List<String> phones =
                contact.phones().stream().map(phone -> Phone.of(phone).words()).toList();
        return Typed.draft()
                .with("telephones", String.join("\n", phones))
                .with("courriels", String.join("\n", contact.emails()))
                .with("sites", String.join("\n", contact.websites()))
                .with("rendez-vous", String.join("\n", contact.bookingUrls()))
                .typed();
    }

    @Override
    public List<Part> parts(Typed typed, Faults faults) {
        return List.of(
                area(
                        typed,
                        faults,
                        "telephones",
                        "Téléphone",
                        "Un numéro par ligne, celui à appeler d’abord en premier."),
                area(
                        typed,
                        faults,
                        "courriels",
                        "Courriel du lieu",
                        "Un par ligne. Jamais l’adresse personnelle de quelqu’un."),
                area(typed, faults, "sites", "Site web", "Une adresse par ligne, par exemple https://www.exemple.fr"),
                area(typed, faults, "rendez-vous", "Prise de rendez-vous en ligne", "Une adresse par ligne."));
    }

    private static Part area(Typed typed, Faults faults, String name, String label, String hint) {
        return Part.area(new Area(name, label, typed.one(name), 2, hint, faults.of(name)));
    }

    @Override
    public Edited edit(Place place, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        Contact contact = new Contact(
                read(typed, "telephones", Phones::read, "n’est pas un numéro que l’on peut composer", mistakes),
                read(typed, "courriels", ContactForm::mail, "n’est pas un courriel", mistakes),
                read(typed, "sites", ContactForm::site, "n’est pas l’adresse d’un site", mistakes),
                read(typed, "rendez-vous", ContactForm::site, "n’est pas l’adresse d’un site", mistakes));
        return new Edited(Rewrite.of(place).contact(contact).place(), mistakes, List.of());
    }

    private static List<String> read(
            Typed typed, String name, Function<String, Optional<String>> reader, String fault, List<Mistake> mistakes) {
        List<String> values = new ArrayList<>();
        for (String line : typed.lines(name)) {
            reader.apply(line)
                    .ifPresentOrElse(
                            values::add,
                            () -> mistakes.add(new Mistake(name, "« " + shown(line) + " » " + fault + ".")));
        }
        if (values.size() > MOST) {
            mistakes.add(new Mistake(name, "Gardez cinq lignes au plus."));
        }
        return values.stream().distinct().toList();
    }

    private static String shown(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private static Optional<String> mail(String line) {
        return MAIL.matcher(line).matches() ? Optional.of(line) : Optional.empty();
    }

    private static Optional<String> site(String line) {
        String whole = line.contains("://") ? line : "https://" + line;
        return whole.length() <= LONGEST && SITE.matcher(whole).matches() ? Optional.of(whole) : Optional.empty();
    }
}
