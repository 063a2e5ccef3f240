package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Coming in, one's own account, people and their rights, who did what. */
final class AccountPages {
    private static final String DOOR = "/connexion";
    private static final String FIRST = "/premier-acces";
    private static final String PEOPLE = "/equipe/personnes";
    private static final String INVITE = PEOPLE + "/inviter";
    private static final Pattern LINK = Pattern.compile("/invitation/[A-Z0-9-]+");

    private AccountPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.open("Se connecter", "porte", DOOR),
                PageState.open("Se connecter", "refusé", DOOR).after(AccountPages::wrongPassword),
                PageState.open("Se connecter", "après la sortie", DOOR + "?fait=sortie"),
                PageState.open("Premier accès", "au départ", FIRST),
                PageState.open("Premier accès", "à corriger", FIRST).after(AccountPages::wrongKey),
                PageState.open("Mot de passe oublié", "sans courrier", "/mot-de-passe-oublie"),
                PageState.open("Lien", "ne sert plus", "/invitation/AAAA-BBBB"),
                PageState.operator("Mon espace", "administratrice", "/equipe", visitor -> {}),
                PageState.open("Mon espace", "responsable d’une structure", DOOR)
                        .after(visitor -> enter(visitor, "Inès")),
                PageState.open("Mon espace", "contributrice d’un lieu", DOOR).after(visitor -> enter(visitor, "Léa")),
                PageState.open("Personnes", "d’une structure", DOOR).after(visitor -> {
                    enter(visitor, "Inès");
                    visitor.open(PEOPLE);
                }),
                PageState.operator("Mon compte", "au départ", "/compte", visitor -> {}),
                PageState.operator(
                        "Mes façons d’entrer", "la dernière", "/compte/entrees?fait=derniere", visitor -> {}),
                PageState.operator("Montrer que c’est vous", "au départ", "/compte/preuve", visitor -> {}),
                PageState.operator("Changer d’adresse", "sans mot de passe", "/compte/adresse", visitor -> {}),
                PageState.operator("Choisir un mot de passe", "au départ", "/compte/mot-de-passe", visitor -> {}),
                PageState.operator("Changer de nom", "au départ", "/compte/nom", visitor -> {}),
                PageState.operator("Changer de nom", "à corriger", "/compte/nom", visitor -> {
                    visitor.field("prénom").fill(" ");
                    visitor.press(visitor.button("continuer").first());
                }),
                PageState.operator("Second facteur", "téléphone perdu", "/compte/second-facteur/perdu", visitor -> {}),
                PageState.operator("Second facteur", "carré à lire", "/compte/second-facteur", AccountPages::begin),
                PageState.operator("Second facteur", "mauvais code", "/compte/second-facteur", visitor -> {
                    begin(visitor);
                    visitor.field("code à six chiffres").fill("000000");
                    visitor.press(visitor.button("continuer").first());
                }),
                PageState.operator("Personnes", "liste", PEOPLE, visitor -> {}),
                PageState.operator("Inviter", "au départ", INVITE, visitor -> {}),
                PageState.operator(
                        "Inviter", "plusieurs du même nom", INVITE, visitor -> invite(visitor, "Aidant", "emmaus")),
                PageState.operator("Inviter", "rien de ce nom", INVITE, visitor -> invite(visitor, "Aidant", "xyzxyz")),
                PageState.operator(
                        "Une personne",
                        "invitée, lien à donner",
                        INVITE,
                        visitor -> invite(visitor, "Modérateur", "Lormont")),
                PageState.operator("Invitation", "au départ", INVITE, AccountPages::openInvitation),
                PageState.operator("Invitation", "à corriger", INVITE, visitor -> {
                    openInvitation(visitor);
                    visitor.field("mot de passe").fill("motdepasse123");
                    visitor.press(visitor.button("continuer").first());
                }),
                PageState.operator("Une personne", "compte fermé", INVITE, visitor -> {
                    invite(visitor, "Modérateur", "Lormont");
                    visitor.press(visitor.button("fermer le compte").first());
                }),
                PageState.operator("Qui a fait quoi", "tout", "/equipe/journal", visitor -> {}),
                PageState.operator("Qui a fait quoi", "rien", "/equipe/journal?du=2099-01-01", visitor -> {}));
    }

    /** A secret that was drawn before is shown again. */
    private static void begin(Visitor visitor) {
        if (visitor.page().locator("main svg.square").count() == 0) {
            visitor.press(visitor.button("continuer").first());
        }
    }

    private static void enter(Visitor visitor, String name) {
        visitor.press(visitor.button(name).first());
    }

    private static void wrongPassword(Visitor visitor) {
        visitor.field("adresse").fill(UUID.randomUUID() + "@exemple.fr");
        visitor.field("mot de passe").fill("autre chose que cela");
        visitor.press(visitor.button("se connecter").first());
    }

    private static void wrongKey(Visitor visitor) {
        visitor.field("clé").fill("AAAA-BBBB-CCCC");
        visitor.field("mot de passe").fill("motdepasse123");
        visitor.press(visitor.button("continuer").first());
    }

    private static void openInvitation(Visitor visitor) {
        invite(visitor, "Modérateur", "Lormont");
        Matcher link = LINK.matcher(visitor.page().content());
        if (!link.find()) {
            throw new IllegalStateException("no link of an invitation on the page");
        }
        visitor.open(link.group());
    }

    private static void invite(Visitor visitor, String role, String where) {
        visitor.field("prénom").fill("Nora Petit");
        visitor.field("adresse").fill(UUID.randomUUID() + "@exemple.fr");
        visitor.page().locator("main").getByText(role).first().click();
        visitor.field("Où").fill(where);
        visitor.press(visitor.button("continuer").first());
    }
}
