package fr.maillage.platform.directory.skills;

/** Where a small skill is in its life. */
public enum SkillState {
    /** Waits for a moderator. */
    PROPOSED("proposed"),
    /** Everybody can find it. */
    PUBLISHED("published"),
    /** Not published; the reason is kept. */
    REFUSED("refused"),
    /** Its year is over: hidden until somebody has asked whether it still holds. */
    ASKED_AGAIN("asked-again"),
    /** Withdrawn, or nobody answered. */
    LEFT("left");

    private final String stored;

    SkillState(String stored) {
        this.stored = stored;
    }

    String stored() {
        return stored;
    }

    static SkillState ofStored(String stored) {
        for (SkillState state : values()) {
            if (state.stored.equals(stored)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state is called " + stored);
    }
}
