package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.List;

/**
 * Places on a sheet of paper to call from, or the same ones to write down what they answered.
 *
 * @param entry where the answers are entered, with the same places
 * @param day when the calls were made
 */
public record PaperPage(
        Frame frame, String printed, String entry, String back, Field day, List<Mistake> mistakes, List<Entry> places) {
    /**
     * One place.
     *
     * @param input name of its question
     * @param outcomes what they may answer
     */
    public record Entry(
            int number,
            SheetView sheet,
            @Held(DataClass.PUBLIC) String phone,
            List<String> questions,
            String input,
            List<Choice> outcomes) {}
}
