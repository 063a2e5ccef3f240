package fr.maillage.platform.directory.freshness;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.directory.SourceRef;
import fr.maillage.platform.ui.French;
import java.time.LocalDate;

/**
 * Who says that it is so: the place itself, or somebody of the team who asked it. A role, never a name.
 *
 * @param role as in {@code Caller.publicWords()}; empty for the place itself
 */
public record Voucher(Channel channel, String role, LocalDate on) {
    /** How one knows. */
    public enum Channel {
        CONTACT("contact"),
        PHONE("phone"),
        VISIT("visit");

        private final String stored;

        Channel(String stored) {
            this.stored = stored;
        }

        String stored() {
            return stored;
        }
    }

    /** The place itself. */
    public static Voucher place(LocalDate on) {
        return new Voucher(Channel.CONTACT, "", on);
    }

    /** « Confirmé par le lieu », « Vérifié par téléphone par : Aidant ». The identifiers mark the word of a person. */
    public SourceRef source() {
        return switch (channel) {
            case CONTACT -> new SourceRef("parole-lieu", "Confirmé par le lieu", null, on);
            case PHONE -> new SourceRef("parole-appel", "Vérifié par téléphone", by(), on);
            case VISIT -> new SourceRef("parole-visite", "Vérifié sur place", by(), on);
        };
    }

    /** What history keeps, in French: « vérifié par téléphone le 1er décembre 2026 par : Aidant ». */
    public String words() {
        String day = Words.inFrench(() -> French.date(on));
        return switch (channel) {
            case CONTACT -> "confirmé par le lieu le " + day;
            case PHONE -> "vérifié par téléphone le " + day + " " + by();
            case VISIT -> "vérifié sur place le " + day + " " + by();
        };
    }

    private String by() {
        return "par\u00a0: " + role;
    }
}
