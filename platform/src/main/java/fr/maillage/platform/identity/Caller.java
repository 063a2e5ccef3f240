package fr.maillage.platform.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who asks. Controllers take it as an argument. */
public sealed interface Caller {
    /** True when a right holds on something. */
    boolean may(Right right, Target target);

    /** True when a right holds somewhere, which opens a page; what the page then shows is checked one by one. */
    boolean maySomewhere(Right right);

    /** How far a right goes now, for a work that goes on without the caller. */
    Reach reach(Right right);

    /** Who it is for the journal: no name, only an identity. */
    String pseudonym();

    /** Who it is for the history of a place, which everybody reads: a role, never a name. */
    String publicWords();

    /** Somebody who has not signed in. */
    record Anyone() implements Caller {
        @Override
        public boolean may(Right right, Target target) {
            return false;
        }

        @Override
        public boolean maySomewhere(Right right) {
            return false;
        }

        @Override
        public Reach reach(Right right) {
            return Reach.of(false);
        }

        @Override
        public String pseudonym() {
            return "inconnu";
        }

        @Override
        public String publicWords() {
            return "Une personne sans compte";
        }
    }

    /** Whoever holds the machine itself, through the command line. */
    record Console() implements Caller {
        @Override
        public boolean may(Right right, Target target) {
            return true;
        }

        @Override
        public boolean maySomewhere(Right right) {
            return true;
        }

        @Override
        public Reach reach(Right right) {
            return Reach.everywhere();
        }

        @Override
        public String pseudonym() {
            return "ligne de commande";
        }

        @Override
        public String publicWords() {
            return Role.OPERATOR.words();
        }
    }

    /**
     * The product acting by itself: what it fetches and searches because a person once told it to. Holds what this work
     * needs and nothing else; never comes through a door.
     */
    record Product() implements Caller {
        /** What the journal keeps. */
        public static final String PSEUDONYM = "le produit";

        private static final Set<Right> NEEDED = Set.of(Right.IMPORT_FILES);

        @Override
        public boolean may(Right right, Target target) {
            return NEEDED.contains(right);
        }

        @Override
        public boolean maySomewhere(Right right) {
            return NEEDED.contains(right);
        }

        @Override
        public Reach reach(Right right) {
            return Reach.of(NEEDED.contains(right));
        }

        @Override
        public String pseudonym() {
            return PSEUDONYM;
        }

        @Override
        public String publicWords() {
            return "Maillage, de lui-même";
        }
    }

    /**
     * Somebody who has signed in.
     *
     * @param strong true when a second factor was given in this session
     */
    record SignedIn(AccountId account, String name, List<Grant> grants, boolean strong) implements Caller {
        public SignedIn {
            grants = List.copyOf(grants);
        }

        @Override
        public boolean may(Right right, Target target) {
            return (strong || !right.guarded()) && grants.stream().anyMatch(grant -> grant.allows(right, target));
        }

        @Override
        public boolean maySomewhere(Right right) {
            return right == Right.OWN_ACCOUNT || grants.stream().anyMatch(grant -> grant.carries(right));
        }

        @Override
        public Reach reach(Right right) {
            return strong || !right.guarded() ? Reach.of(grants, right) : Reach.of(false);
        }

        @Override
        public String pseudonym() {
            return "compte " + account;
        }

        @Override
        public String publicWords() {
            return grants.stream()
                    .map(Grant::role)
                    .max(Comparator.naturalOrder())
                    .map(Role::words)
                    .orElse("Une personne inscrite");
        }
    }
}
