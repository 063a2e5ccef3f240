package fr.maillage.platform.identity;

/** A role and where it holds. */
public record Grant(Role role, Scope scope) {
    /** True when it allows an act on something. */
    public boolean allows(Right right, Target target) {
        return right.heldBy(role) && scope.covers(target);
    }
}
