package fr.maillage.platform.identity.web;

/** The page that somebody wanted before signing in: a path of this product, never another host. */
final class NextPage {
    private NextPage() {}

    static String inside(String wanted) {
        return wanted.matches("/[\\p{Alnum}/._-]*") && !wanted.startsWith("//") ? wanted : "/equipe";
    }
}
