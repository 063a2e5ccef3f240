package fr.maillage.platform.directory.imports;

import java.util.Locale;
import java.util.Set;

/** The life of an import, as a graph: what is not listed as a next state is refused. */
public enum ImportState {
    RECEIVED("Reçu"),
    ANALYSING("Analyse en cours"),
    READY("À vérifier"),
    APPLYING("Application en cours"),
    APPLIED("Appliqué"),
    UNDOING("Annulation en cours"),
    UNDONE("Annulé"),
    REFUSED("Refusé");

    private final String words;

    ImportState(String words) {
        this.words = words;
    }

    /** What operators read. */
    public String words() {
        return words;
    }

    /** True while the product works on the import by itself. */
    public boolean isMoving() {
        return this == RECEIVED || this == ANALYSING || this == APPLYING || this == UNDOING;
    }

    /** True when a person may say what a row that resembles a known place is; said after the rest, it is applied at once. */
    public boolean takesDecisions() {
        return this == READY || this == APPLIED;
    }

    /** True when an import in this state may go to the other. */
    public boolean mayBecome(ImportState next) {
        return nexts().contains(next);
    }

    private Set<ImportState> nexts() {
        return switch (this) {
            case RECEIVED -> Set.of(ANALYSING);
            case ANALYSING -> Set.of(READY, REFUSED);
            case READY -> Set.of(APPLYING);
            case APPLYING -> Set.of(APPLIED);
            case APPLIED -> Set.of(UNDOING, APPLYING);
            case UNDOING -> Set.of(UNDONE);
            case UNDONE -> Set.of(APPLYING);
            case REFUSED -> Set.of();
        };
    }

    /** The form kept in the database. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
