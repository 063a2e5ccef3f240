package fr.maillage.platform.orientation.slip;

import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.DemoOffer;
import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Html;
import fr.maillage.platform.ui.paper.PdfPress;
import fr.maillage.platform.ui.paper.Print;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Slips of the demonstration territory, on the day of the scenarios. */
final class SlipFixtures {
    static final ZonedDateTime NOW = LocalDateTime.of(2026, 12, 1, 10, 0).atZone(ZoneId.of("Europe/Paris"));
    static final PdfPress PRESS = new PdfPress();
    static final Snapshot DEMO = demo();

    private SlipFixtures() {}

    private static Snapshot demo() {
        Search search = new Search(HoursContext.bordeaux());
        search.replace(DemoOffer.at(NOW.toInstant()));
        return search.current();
    }

    static SlipPlaces places() {
        return new SlipPlaces(DEMO, URI.create("https://maillage.example"), NOW);
    }

    static Slip one(String slug) {
        SlipPlace place = places().of(DEMO.findBySlug(slug).orElseThrow(), null, null);
        return new Slip(place.name(), null, List.of(place), "Bordeaux Métropole", "05 00 00 00 00", "Imprimé le mardi");
    }

    static Slip several(String... slugs) {
        List<SlipPlace> places = java.util.Arrays.stream(slugs)
                .map(slug -> places().of(
                                DEMO.findBySlug(slug).orElseThrow(),
                                "Vous y trouvez des ordinateurs à petit prix.",
                                "8 minutes à pied environ"))
                .toList();
        return new Slip(
                "Où aller pour avoir un ordinateur",
                "Avoir un ordinateur",
                places,
                "Bordeaux Métropole",
                null,
                "Imprimé le mardi");
    }

    /** The slip of a place, or of an answer, in another language with French beside. */
    static byte[] inTwo(Language language, SlipFormat format, String... slugs) {
        return Words.speaking(
                language, () -> pdf(SlipInTwo.of(() -> slugs.length == 1 ? one(slugs[0]) : several(slugs)), format));
    }

    static byte[] pdf(Slip slip, SlipFormat format) {
        return pdf(new SlipInTwo(slip, null), format);
    }

    private static byte[] pdf(SlipInTwo slip, SlipFormat format) {
        if (PRESS.print(SlipDocument.of(slip, format, new Html()).job(new Html())) instanceof Print.Ready ready) {
            return ready.pdf();
        }
        throw new IllegalStateException("the press of a test is never busy");
    }
}
