package fr.maillage.platform.identity;

import java.util.UUID;

/**
 * Where a role holds.
 *
 * @param code of the commune (INSEE), the organization or the place; empty for the whole territory
 */
public record Scope(Kind kind, String code) {
    /** What a role is tied to. */
    public enum Kind {
        TERRITORY,
        COMMUNE,
        ORGANIZATION,
        PLACE
    }

    public Scope {
        if (code.isEmpty() != (kind == Kind.TERRITORY)) {
            throw new IllegalArgumentException("a scope of kind " + kind + " cannot have the code « " + code + " »");
        }
    }

    /** The whole territory served. */
    public static Scope territory() {
        return new Scope(Kind.TERRITORY, "");
    }

    /** One commune, by its INSEE code. */
    public static Scope commune(String code) {
        return new Scope(Kind.COMMUNE, code);
    }

    /** One organization. */
    public static Scope organization(UUID id) {
        return new Scope(Kind.ORGANIZATION, id.toString());
    }

    /** One place. */
    public static Scope place(UUID id) {
        return new Scope(Kind.PLACE, id.toString());
    }

    /** True when something lies within. */
    public boolean covers(Target target) {
        return switch (kind) {
            case TERRITORY -> true;
            case COMMUNE -> code.equals(target.commune());
            case ORGANIZATION ->
                target.organizations().stream().anyMatch(id -> id.toString().equals(code));
            case PLACE -> target.place() != null && code.equals(target.place().toString());
        };
    }
}
