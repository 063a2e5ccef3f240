package fr.maillage.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the journal one wants to read.
 *
 * @param who pseudonym of who did it, or whom it was done to; absent for everybody
 * @param kind of act; absent for all
 * @param before lines older than this one only; absent for the newest
 */
public record JournalQuestion(
        @Nullable String who,
        @Nullable Kind kind,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {
    /** Families of acts, by the words that begin them. */
    public enum Kind {
        ENTRIES("entrees", "Entrées et sorties", "(entrée|session|second facteur|code|mot de passe|premier accès)"),
        RIGHTS("droits", "Personnes et droits", "(droit|invitation|compte|lien|perte|clé)"),
        REFUSALS("refus", "Refus", "(accès refusé|entrée refusée|.* refusé)"),
        FILES("fichiers", "Fichiers", "(import|fichier)"),
        BACKUPS("sauvegardes", "Sauvegardes", "(sauvegarde|envois repris)");

        private final String code;
        private final String words;
        private final String pattern;

        Kind(String code, String words, String pattern) {
            this.code = code;
            this.words = words;
            this.pattern = "^" + pattern;
        }

        /** As it is written in addresses. */
        public String code() {
            return code;
        }

        /** As people read it. */
        public String words() {
            return words;
        }

        String pattern() {
            return pattern;
        }

        /** The family of a code, or absent. */
        public static @Nullable Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            return null;
        }
    }

    /** Everything that one person did. */
    public static JournalQuestion by(AccountId account) {
        return new JournalQuestion("compte " + account, null, null, null, null);
    }
}
