package fr.maillage.platform.directory.freshness;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.post.Letter;
import fr.maillage.platform.post.Post;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The optional way of mail. Without a mail server nothing is sent, and letters on paper do the same work. */
@Component
class ContactMail {
    private final Post post;
    private final Settings settings;

    ContactMail(Post post, Settings settings) {
        this.post = post;
        this.settings = settings;
    }

    /** True when a link can be sent to this place. */
    boolean reaches(Place place) {
        return post.isOn()
                && place.contact().emails().stream()
                        .findFirst()
                        .filter(Letter::isAddress)
                        .isPresent();
    }

    /** Sends a link with the transaction of the caller. */
    void send(Place place, String token, LocalDate until) {
        String address = place.contact().emails().getFirst();
        post.send(new Letter(address, "Votre fiche est-elle encore juste ?", text(place, token, until)));
    }

    private String text(Place place, String token, LocalDate until) {
        return "Bonjour,\n\nLa fiche de votre lieu, " + place.name() + ", est-elle encore juste ?\n\n"
                + "Ouvrez ce lien, sans mot de passe, et appuyez sur « Tout est encore juste », ou corrigez une information :\n"
                + settings.publicUrl() + "/confirmer/" + token + "\n\n"
                + "Ce lien sert une fois, jusqu’au " + French.date(until) + ". Ouvrir la page ne change rien.\n";
    }
}
