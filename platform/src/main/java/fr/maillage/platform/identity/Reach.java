package fr.maillage.platform.identity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How far one right of one person goes, kept with a work that goes on without her: a file written row by row, a list made
 * at night. What lies outside is refused as if she asked for it herself.
 *
 * @param scopes where the right holds; empty for nowhere
 */
public record Reach(List<Scope> scopes) {
    private static final Reach EVERYWHERE = new Reach(List.of(Scope.territory()));
    private static final Reach NOWHERE = new Reach(List.of());

    public Reach {
        scopes = List.copyOf(scopes);
    }

    /** The whole territory. */
    public static Reach everywhere() {
        return EVERYWHERE;
    }

    /** How far a right of a caller goes now. */
    static Reach of(List<Grant> grants, Right right) {
        return new Reach(grants.stream()
                .filter(grant -> grant.carries(right))
                .map(Grant::scope)
                .distinct()
                .sorted(Comparator.comparing(Scope::kind).thenComparing(Scope::code))
                .toList());
    }

    static Reach of(boolean all) {
        return all ? EVERYWHERE : NOWHERE;
    }

    /** True when something lies within. */
    public boolean covers(Target target) {
        return scopes.stream().anyMatch(scope -> scope.covers(target));
    }

    /** True when nothing of the territory lies outside. */
    public boolean isEverywhere() {
        return covers(Target.territory());
    }

    /** As it is kept in a database: {@code COMMUNE:33249 PLACE:…}. */
    public String stored() {
        return scopes.stream().map(scope -> scope.kind() + ":" + scope.code()).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #stored} wrote. */
    public static Reach ofStored(String stored) {
        return new Reach(Arrays.stream(stored.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":", 2))
                .map(part -> new Scope(Scope.Kind.valueOf(part[0]), part[1]))
                .toList());
    }
}
