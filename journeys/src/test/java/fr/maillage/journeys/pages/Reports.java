package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;

/** What people tell the directory, on the pages. */
public final class Reports {
    /** Nobody reads a form in less; a robot does. */
    private static final int READING_MILLIS = 3_200;

    private Reports() {}

    /** Says that something is wrong on a sheet and gives the code to follow the answer. */
    public static String report(Visitor visitor, String place, String subject, String words) {
        visitor.open("/lieux/" + place + "/erreur");
        visitor.field(subject).first().check();
        visitor.field("faut-il changer").fill(words);
        return send(visitor);
    }

    /** Proposes a place and gives the code to follow the answer. */
    public static String propose(Visitor visitor, String name, String where, String words) {
        visitor.open("/proposer-un-lieu");
        visitor.field("appelle ce lieu").fill(name);
        visitor.field("où est-il").fill(where);
        visitor.field("que peut-on y faire").fill(words);
        return send(visitor);
    }

    private static String send(Visitor visitor) {
        visitor.page().waitForTimeout(READING_MILLIS);
        visitor.press(visitor.button("envoyer").first());
        return visitor.path().replaceFirst("^/suivi/", "");
    }
}
