package fr.maillage.platform.identity;

/** A role and where it holds. */
public record Grant(Role role, Scope scope) {
    /** True when it allows an act on something. */
    public boolean allows(Right right, Target target) {
        return carries(right) && scope.covers(target);
    }

    /** True when it gives a right on something, whatever it is. */
    public boolean carries(Right right) {
        return right.heldBy(role) && (!right.whole() || scope.kind() == Scope.Kind.TERRITORY);
    }
}
