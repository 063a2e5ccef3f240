package fr.maillage.platform.publication;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.Site;
import fr.maillage.platform.ui.paper.PaperJob;
import fr.maillage.platform.ui.paper.PaperStyle;
import fr.maillage.platform.ui.paper.PdfPress;
import fr.maillage.platform.ui.paper.Print;
import fr.maillage.platform.ui.paper.Sheet;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the posters of places and of programmes. */
@Component
public class Posters {
    private static final String STYLE = PaperStyle.of("/paper/poster.css");
    private static final int PLACES_OF_A_PROGRAMME = 5;
    private static final int STRIP_LETTERS = 48;

    private final Html html;
    private final PdfPress press;
    private final Site site;
    private final Settings settings;

    Posters(Html html, PdfPress press, Site site, Settings settings) {
        this.html = html;
        this.press = press;
        this.site = site;
        this.settings = settings;
    }

    /** The poster of a place. */
    public Poster of(Snapshot snapshot, Place place, ZonedDateTime now) {
        BookletEntry entry = new EntryWords(snapshot, now.toLocalDate()).of(1, place);
        List<Poster.Fact> facts = new ArrayList<>();
        add(facts, "Quand", entry.hours());
        add(facts, "Prochains passages", entry.stops());
        add(facts, "Où", lines(entry.address(), entry.way()));
        add(facts, "Pour quoi", lines(entry.services(), entry.access()));
        add(facts, "À apporter", lines(entry.bring(), ""));
        add(facts, "Accueil", lines(entry.comfort(), ""));
        return new Poster(
                entry.name(),
                entry.kind() == null ? "" : entry.kind(),
                entry.warning(),
                place.summary() == null ? null : French.tied(place.summary()),
                facts,
                entry.phones().isEmpty() ? null : entry.phones().getFirst(),
                shortened(entry.name()),
                place.location().commune(),
                link("/lieux/" + place.slug()),
                entry.age() + ". Affiche imprimée le " + French.date(now.toLocalDate()) + ".");
    }

    /** The poster of a programme: what it is for, for whom, and where to go. */
    public Poster of(Snapshot snapshot, Programme programme, ZonedDateTime now) {
        List<Place> places = snapshot.places().stream()
                .filter(place -> place.memberships().local().contains(programme.slug()))
                .toList();
        List<Poster.Fact> facts = new ArrayList<>();
        add(facts, "Pour qui", lines(programme.audience(), ""));
        add(facts, "Quand", lines(programme.period(), ""));
        add(
                facts,
                "Où",
                places.stream().limit(PLACES_OF_A_PROGRAMME).map(Posters::line).toList());
        if (places.size() > PLACES_OF_A_PROGRAMME) {
            int more = places.size() - PLACES_OF_A_PROGRAMME;
            add(facts, "Et aussi", List.of(French.count(more, "autre lieu", "autres lieux") + " : demandez."));
        }
        Site.HelpLine line = site.helpLine();
        Phone phone = line != null ? line.phone() : only(places);
        return new Poster(
                French.tied(programme.name()),
                "Dispositif, " + site.territory(),
                site.demo() ? "Démonstration : les horaires et les numéros sont inventés." : null,
                French.tied(programme.aim()),
                facts,
                phone,
                shortened(programme.name()),
                site.territory(),
                link("/dispositifs/" + programme.slug()),
                "Affiche imprimée le " + French.date(now.toLocalDate()) + ".");
    }

    /** The PDF of a poster. */
    public Print print(Poster poster) {
        return press.print(PaperJob.of(html, "publication/poster.jte", poster, STYLE, Sheet.A4));
    }

    /** The number of the only place of a programme; several places have several numbers. */
    private static @Nullable Phone only(List<Place> places) {
        return places.size() == 1 && !places.getFirst().contact().phones().isEmpty()
                ? Phone.of(places.getFirst().contact().phones().getFirst())
                : null;
    }

    private static String line(Place place) {
        String phone = place.contact().phones().stream()
                .limit(1)
                .map(number -> " – " + Phone.of(number).words())
                .collect(Collectors.joining());
        return French.tied(place.name()) + ", " + place.location().commune() + phone;
    }

    private static List<String> lines(@Nullable String... lines) {
        return Arrays.stream(lines)
                .filter(line -> line != null && !line.isBlank())
                .map(String::valueOf)
                .toList();
    }

    private static void add(List<Poster.Fact> facts, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            facts.add(new Poster.Fact(name, lines));
        }
    }

    /** A name that two lines of a strip can hold. */
    private static String shortened(String name) {
        if (name.length() <= STRIP_LETTERS) {
            return French.tied(name);
        }
        int space = name.lastIndexOf(' ', STRIP_LETTERS);
        return name.substring(0, space < STRIP_LETTERS / 2 ? STRIP_LETTERS : space) + "…";
    }

    private String link(String path) {
        return settings.publicUrl().resolve(path).toString();
    }
}
