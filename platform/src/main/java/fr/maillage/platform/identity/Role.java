package fr.maillage.platform.identity;

/** What a person is for the territory, in words that a town uses. A person may be several things in several places. */
public enum Role {
    CONTRIBUTOR("contributor", "Contributeur d’un lieu", "Tient à jour la fiche d’un lieu."),
    HELPER("helper", "Aidant", "Accompagne des personnes et les oriente."),
    MANAGER("manager", "Responsable de structure", "Tient à jour les lieux de sa structure et invite ses collègues."),
    MODERATOR("moderator", "Modérateur du territoire", "Vérifie les propositions, les doublons et la fraîcheur."),
    ADMINISTRATOR("administrator", "Administrateur du territoire", "Invite les personnes et donne les droits."),
    OPERATOR("operator", "Exploitant", "Fait tourner le logiciel, sans lire de donnée personnelle.");

    private final String code;
    private final String words;
    private final String duty;

    Role(String code, String words, String duty) {
        this.code = code;
        this.words = words;
        this.duty = duty;
    }

    /** As it is stored and written in addresses. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String words() {
        return words;
    }

    /** What the role is for, in one sentence. */
    public String duty() {
        return duty;
    }

    /** The role of a stored code; refuses any other. */
    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no role is called " + code);
    }
}
