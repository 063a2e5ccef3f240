package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Links;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.post.Letter;
import fr.maillage.platform.post.Post;
import fr.maillage.platform.ui.Site;
import org.springframework.stereotype.Component;

/** The letters that bring links, and the full addresses of links for paper. */
@Component
class LinkLetters {
    private final Post post;
    private final Links links;
    private final Site site;
    private final String publicUrl;

    LinkLetters(Post post, Links links, Site site, Settings settings) {
        this.post = post;
        this.links = links;
        this.site = site;
        this.publicUrl = settings.publicUrl().toString().replaceAll("/$", "");
    }

    boolean areSent() {
        return post.isOn();
    }

    String address(Links.Purpose purpose, String word) {
        return publicUrl + purpose.path(word);
    }

    void sendInvitation(Account account, String word, String inviter) {
        post.send(new Letter(account.email(), "Votre invitation à Maillage, " + site.territory(), """
                Bonjour %s,

                %s vous invite dans Maillage, l’annuaire de l’aide numérique de %s.

                Pour entrer la première fois, ouvrez ce lien. Il sert une fois, pendant sept jours :
                %s

                Vous n’attendiez pas ce message ? Ne faites rien : sans ce lien, aucun compte ne s’ouvre.
                """.formatted(
                oneLine(account.name()), oneLine(inviter), site.territory(), address(Links.Purpose.INVITATION, word))));
    }

    void sendPassword(Account account) {
        sendPassword(account, links.make(Links.Purpose.PASSWORD, account.id()));
    }

    void sendPassword(Account account, String word) {
        post.send(new Letter(account.email(), "Choisir un nouveau mot de passe, Maillage", """
                Bonjour %s,

                Pour choisir un nouveau mot de passe, ouvrez ce lien. Il sert une fois, pendant une heure :
                %s

                Vous ne l’avez pas demandé ? Ne faites rien : votre mot de passe reste le même.
                """.formatted(
                        oneLine(account.name()), address(Links.Purpose.PASSWORD, word))));
    }

    void sayAddressChanged(String before, String name) {
        if (post.isOn() && Letter.isAddress(before)) {
            post.send(new Letter(before, "L’adresse de votre compte a changé, Maillage", """
                    Bonjour %s,

                    Votre compte Maillage a maintenant une autre adresse e-mail.

                    Ce n’était pas vous ? Prévenez tout de suite la personne qui administre %s.
                    """.formatted(
                            oneLine(name), site.territory())));
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }
}
