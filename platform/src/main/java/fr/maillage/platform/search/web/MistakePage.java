package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Pages;
import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How to tell that something on a sheet is wrong, today: by telephone or by mail to the place.
 *
 * @param phone the place’s own number, or absent
 * @param mail a message ready to be completed, or absent
 */
public record MistakePage(
        Frame frame,
        String name,
        String sheet,
        @Nullable Phone phone,
        @Nullable String mail) {
    static MistakePage of(Pages pages, Place place) {
        return new MistakePage(
                pages.frame(say("Signaler une erreur sur la fiche de {0}", place.name()), null, Section.PLACES),
                place.name(),
                PlaceCards.href(place),
                PlaceCards.phone(place),
                mail(place));
    }

    private static @Nullable String mail(Place place) {
        if (place.contact().emails().isEmpty()) {
            return null;
        }
        return "mailto:" + place.contact().emails().getFirst() + "?subject="
                + encoded("Erreur sur la fiche de " + place.name()) + "&body="
                + encoded("Bonjour,\r\n\r\nSur la fiche " + PlaceCards.href(place)
                        + ", voici ce qui est faux :\r\n\r\nVoici ce qui est juste :\r\n");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
