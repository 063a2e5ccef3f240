package fr.maillage.platform.orientation.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.platform.ui.French;

/** Leaves out of the reasons what the card already says beside its own drawing. */
final class Reasons {
    private Reasons() {}

    /** The reasons without the sentence of the hours, when they hold the very same one. */
    static String withoutHours(String why, String hours) {
        String sentence = French.sentence(hours);
        int at = why.indexOf(sentence);
        if (sentence.isEmpty() || at <= 0) {
            return why;
        }
        String before = why.substring(0, at).strip();
        String joint = say("{0} ; {1}", "", "");
        String after = why.substring(at + sentence.length());
        return after.startsWith(joint) ? before + " " + French.sentence(after.substring(joint.length())) : before;
    }

    /** The reasons without the telephone number, which stands beside as a link. */
    static String withoutNumber(String why, String number) {
        return why.replace(say("Appelez d’abord le {0}", number), say("Appelez d’abord"));
    }
}
