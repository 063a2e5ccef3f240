package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.language.Moments;
import fr.maillage.platform.directory.Location;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Programme;
import fr.maillage.platform.directory.Stop;
import fr.maillage.platform.directory.TranslatedField;
import fr.maillage.platform.search.PlaceHit;
import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.search.When;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.PlaceCard;
import fr.maillage.platform.ui.Section;
import fr.maillage.platform.ui.Told;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sheet of a place. */
@Component
class SheetPages {
    private static final int NEARBY = 3;
    private static final int STOPS_SHOWN = 6;
    private final Search search;
    private final Pages pages;
    private final Ages ages;

    SheetPages(Search search, Pages pages, Ages ages) {
        this.search = search;
        this.pages = pages;
        this.ages = ages;
    }

    SheetPage page(Snapshot snapshot, Place place, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        Age age = Age.of(place.provenance(), today);
        String town = PlaceCards.town(place);
        Tellings texts = new Tellings(snapshot, place);
        Told bring = texts.of(TranslatedField.WHAT_TO_BRING);
        return new SheetPage(
                pages.frame(
                        place.name() + (town.isEmpty() ? "" : ", " + town),
                        say("Horaires, téléphone, adresse et services\u00a0: {0}.", place.name()),
                        Section.PLACES,
                        ages.notice(snapshot.takenAt(), now)),
                place.name(),
                kind(place),
                Sentences.badge(snapshot, place, snapshot.stateOf(place, now), now),
                place.provenance().fictitious() ? invented() : null,
                texts.of(TranslatedField.PRESENTATION),
                reach(place, texts),
                Week.of(snapshot.scheduleOf(place), today),
                place.hours().comment() == null
                        ? List.of()
                        : List.of(place.hours().comment()),
                stops(place, today),
                bring == null ? List.of() : bring.words().lines().toList(),
                bring != null && bring.inFrench(),
                Offers.of(place.services()),
                place.reception().equipment().stream()
                        .sorted()
                        .map(Drawings::of)
                        .toList(),
                place.reception().accommodations().stream()
                        .sorted()
                        .map(Drawings::of)
                        .toList(),
                place.reception().languages().stream()
                        .sorted()
                        .map(Languages::words)
                        .toList(),
                programmes(snapshot, place),
                ties(snapshot, place),
                new SheetPage.Age(age.words(), age.old()),
                Facts.sources(place.provenance()),
                Facts.dispute(place.provenance()),
                PlaceCards.href(place) + "/historique",
                PlaceCards.href(place) + "/erreur",
                PlaceCards.href(place) + "/fiche",
                PlaceCards.href(place) + "/affiche.pdf",
                French.date(today),
                "/lieux",
                nearby(snapshot, place, now),
                Structured.of(place));
    }

    private static Notice invented() {
        return new Notice(
                Notice.Tone.CAREFUL,
                say("Lieu inventé pour la démonstration"),
                say("Ce lieu n’existe pas, ou pas ainsi. Ne vous déplacez pas."));
    }

    private static String kind(Place place) {
        Stream<String> kinds = place.typologies().stream().sorted().map(typology -> say(typology.words()));
        String organization = place.organizationName();
        Stream<String> runner =
                organization == null || organization.equals(place.name()) ? Stream.empty() : Stream.of(organization);
        return String.join(" · ", Stream.concat(kinds, runner).toList());
    }

    private static SheetPage.Reach reach(Place place, Tellings texts) {
        Location location = place.location();
        String complement = location.complement();
        String quarter = location.quarter();
        List<String> address = Stream.of(
                        location.address(),
                        complement == null ? "" : complement,
                        (location.postalCode() + " " + location.commune()).strip(),
                        quarter == null ? "" : "Quartier\u00a0: " + quarter)
                .filter(line -> !line.isBlank())
                .toList();
        return new SheetPage.Reach(
                address,
                texts.of(TranslatedField.HOW_TO_COME),
                place.contact().phones().stream().map(Phone::of).toList(),
                links(place),
                location.approximate() && location.point() != null
                        ? say("La position sur le plan est approximative.")
                        : null,
                planHref(location.point()));
    }

    private static List<SheetPage.Link> links(Place place) {
        List<SheetPage.Link> links = new ArrayList<>();
        place.contact()
                .bookingUrls()
                .forEach(url -> links.add(new SheetPage.Link(say("Prendre rendez-vous en ligne"), url)));
        place.contact().emails().forEach(email -> links.add(new SheetPage.Link(email, "mailto:" + email)));
        place.contact()
                .websites()
                .forEach(url -> links.add(new SheetPage.Link(url.replaceFirst("^https?://(www\\.)?", ""), url)));
        return links;
    }

    private static @Nullable String planHref(@Nullable GeoPoint point) {
        return point == null
                ? null
                : Address.of("/lieux")
                                .with(
                                        Param.NEAR,
                                        String.format(Locale.ROOT, "%.3f,%.3f", point.latitude(), point.longitude()))
                                .with(Param.RADIUS, "2")
                                .with(Param.VIEW, "plan")
                                .href()
                        + "#plan";
    }

    private static List<SheetPage.Stop> stops(Place place, LocalDate today) {
        return place.stops().stream()
                .filter(stop -> !stop.date().isBefore(today))
                .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::from))
                .limit(STOPS_SHOWN)
                .map(stop -> new SheetPage.Stop(
                        say(
                                "{0}, de {1} à {2}",
                                French.sentence(French.day(stop.date())),
                                Moments.time(stop.from()),
                                Moments.time(stop.to())),
                        stop.address() == null ? stop.label() : stop.label() + ", " + stop.address()))
                .toList();
    }

    /** A programme of the territory has its own page; a national one of the same name is not told twice. */
    private static List<SheetPage.Link> programmes(Snapshot snapshot, Place place) {
        Map<String, String> links = new LinkedHashMap<>();
        for (Programme programme : snapshot.programmes()) {
            if (place.memberships().local().contains(programme.slug())) {
                links.put(programme.name(), "/dispositifs/" + programme.slug());
            }
        }
        place.memberships().national().stream().sorted().forEach(one -> links.putIfAbsent(say(one.words()), ""));
        place.memberships().labels().stream().sorted().forEach(one -> links.putIfAbsent(say(one.words()), ""));
        place.memberships().otherLabels().stream().sorted().forEach(label -> links.putIfAbsent(label, ""));
        return links.entrySet().stream()
                .map(link -> new SheetPage.Link(link.getKey(), link.getValue()))
                .toList();
    }

    private static List<SheetPage.Tie> ties(Snapshot snapshot, Place place) {
        return snapshot.tiesOf(place).stream()
                .map(tie -> new SheetPage.Tie(
                        tie.words(), new SheetPage.Link(tie.other().name(), PlaceCards.href(tie.other()))))
                .toList();
    }

    List<PlaceCard> nearby(Snapshot snapshot, Place place, ZonedDateTime now) {
        GeoPoint point = place.location().point();
        if (point == null) {
            return List.of();
        }
        PlaceQuery query = new PlaceQuery(
                "",
                Set.of(),
                point,
                3_000,
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                new When.Anytime(),
                PlaceQuery.Order.NEAREST,
                now,
                0,
                NEARBY + 1);
        List<PlaceHit> hits = search.search(snapshot, query).hits().stream()
                .filter(hit -> !hit.place().id().equals(place.id()))
                .limit(NEARBY)
                .toList();
        List<PlaceCard> cards = new ArrayList<>();
        for (PlaceHit hit : hits) {
            cards.add(PlaceCards.card(
                    hit,
                    cards.size() + 1,
                    hits.size(),
                    new Spot.Near(point),
                    Sentences.badge(snapshot, hit.place(), hit.state(), now),
                    now.toLocalDate()));
        }
        return cards;
    }
}
