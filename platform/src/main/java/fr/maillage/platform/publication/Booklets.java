package fr.maillage.platform.publication;

import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.search.PlaceHit;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.PlacePlans;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.Picture;
import fr.maillage.platform.ui.Site;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers from the snapshot what a printed directory says. */
@Component
public class Booklets {
    /** Beyond this many places, the pages by need give numbers instead of names: a booklet must stay light. */
    private static final int NAMED_BY_NEED = 80;

    private final Search search;
    private final Grounds grounds;
    private final PlacePlans plans;
    private final Site site;
    private final Settings settings;

    Booklets(Search search, Grounds grounds, PlacePlans plans, Site site, Settings settings) {
        this.search = search;
        this.grounds = grounds;
        this.plans = plans;
        this.site = site;
        this.settings = settings;
    }

    /** The places of a question, A to Z: those of the list on screen. */
    public List<Place> places(Snapshot snapshot, PaperQuestion question, ZonedDateTime now) {
        return search.search(snapshot, question.query(now)).hits().stream()
                .map(PlaceHit::place)
                .filter(question.ground()::holds)
                .toList();
    }

    /**
     * The directory that answers a question.
     *
     * @param links false when the sheets are to be folded
     */
    public Booklet compose(
            Snapshot snapshot, PaperQuestion question, PaperFormat format, boolean links, ZonedDateTime now) {
        List<Place> places = places(snapshot, question, now);
        Chapters chapters = Chapters.of(places, question.ground(), grounds.areas(), format);
        EntryWords words = new EntryWords(snapshot, now.toLocalDate());
        Site.HelpLine line = site.helpLine();
        Phone phone = line == null ? null : line.phone();
        return new Booklet(
                format,
                question.ground().name(),
                question.subject(),
                French.count(places.size(), "lieu", "lieux"),
                "Mis à jour le " + French.date(updated(snapshot, now)),
                site.territory(),
                phone,
                site.demo(),
                settings.publicUrl()
                        .resolve(question.list().map(Address::href).orElse("/lieux"))
                        .toString(),
                links,
                needs(snapshot, question, chapters, now),
                PlanParts.of(snapshot, chapters, plans, now),
                chapters.written(words),
                chapters.index());
    }

    /** The day of the information: today, unless the directory cannot be read any more. */
    private LocalDate updated(Snapshot snapshot, ZonedDateTime now) {
        return search.isTrusted()
                ? now.toLocalDate()
                : snapshot.takenAt().atZone(now.getZone()).toLocalDate();
    }

    private List<Booklet.NeedPart> needs(
            Snapshot snapshot, PaperQuestion question, Chapters chapters, ZonedDateTime now) {
        List<Booklet.NeedPart> parts = new ArrayList<>();
        for (Need need : question.need().map(List::of).orElseGet(() -> List.of(Need.values()))) {
            List<Booklet.Reference> found = places(snapshot, question.about(need), now).stream()
                    .map(chapters::reference)
                    .toList();
            if (!found.isEmpty()) {
                parts.add(part(need, found, chapters.size() <= NAMED_BY_NEED));
            }
        }
        return parts;
    }

    private static Booklet.NeedPart part(Need need, List<Booklet.Reference> found, boolean named) {
        Picture picture = Picture.of(need);
        return new Booklet.NeedPart(
                need.label(),
                need.words(),
                French.count(found.size(), "lieu", "lieux"),
                picture.shape(),
                picture.line(),
                named ? found : List.of(),
                named ? List.of() : numbers(found));
    }

    private static List<Booklet.Numbers> numbers(List<Booklet.Reference> found) {
        Map<String, List<Integer>> byTown = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(Booklet.Reference::number))
                .forEach(one -> byTown.computeIfAbsent(one.town(), town -> new ArrayList<>())
                        .add(one.number()));
        return byTown.entrySet().stream()
                .map(town -> new Booklet.Numbers(
                        town.getKey(),
                        town.getValue().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .toList();
    }
}
