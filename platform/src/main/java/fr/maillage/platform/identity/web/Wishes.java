package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.EntryOutcome;
import fr.maillage.platform.post.Letter;
import fr.maillage.platform.ui.Field;

/** The boxes that several forms share, and what is wrong with what was typed there. */
final class Wishes {
    private static final int LONGEST_NAME = 80;

    private Wishes() {}

    static Field name(String typed) {
        return Field.text("nom", "Votre prénom et votre nom", typed, "Comme vos collègues vous connaissent.")
                .known("text", "name");
    }

    static Field email(String typed) {
        return Field.text("adresse", "Votre adresse e-mail", typed, null).known("email", "email");
    }

    static Field newPassword() {
        return Field.secret(
                "motdepasse",
                "Votre mot de passe",
                "Au moins douze caractères. Le plus simple : quatre mots sans rapport entre eux, que vous retenez.",
                "new-password");
    }

    static Field presentPassword() {
        return Field.secret("actuel", "Votre mot de passe actuel", null, "current-password");
    }

    /** The box of the present password after it was looked at. */
    static Field answered(EntryOutcome outcome) {
        return switch (outcome) {
            case EntryOutcome.Entered entered -> presentPassword();
            case EntryOutcome.Refused refused -> presentPassword().wrong("Ce n’est pas votre mot de passe.");
            case EntryOutcome.Wait wait -> presentPassword().wrong(DoorController.tooMany(wait));
        };
    }

    static Field code() {
        return Field.text("code", "Le code à six chiffres", "", "Il change toutes les trente secondes.")
                .known("text", "one-time-code");
    }

    /** The same box, with a sentence when no name can be read in it. */
    static Field checkedName(Field box, String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return box.wrong("Écrivez un nom.");
        }
        return name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)
                ? box.wrong("Ce nom est trop long. Quatre-vingts signes suffisent.")
                : box;
    }

    /** The same box, with a sentence when no letter could reach such an address. */
    static Field checkedEmail(Field box, String typed) {
        return Letter.isAddress(typed.strip())
                ? box
                : box.wrong("Cette adresse n’est pas complète. Par exemple : prenom.nom@exemple.fr");
    }
}
