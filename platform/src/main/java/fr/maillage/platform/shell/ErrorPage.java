package fr.maillage.platform.shell;

import fr.maillage.platform.kernel.DataClass;
import fr.maillage.platform.kernel.Held;
import fr.maillage.platform.ui.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong.
 *
 * @param heading what happened, in plain words
 * @param advice what to do now
 * @param number to quote on the telephone, found again in our log; absent when there is nothing to look for
 * @param again where the form that was sent can be sent again, or absent when there was none
 * @param typed what was typed in it
 */
public record ErrorPage(
        Frame frame,
        String heading,
        String advice,
        @Nullable String number,
        @Nullable String again,
        List<Typed> typed) {
    /**
     * Something that came with a form.
     *
     * @param secret true for a password, which is typed again and never given back
     * @param prose true when a person wrote it, so that she sees it again
     */
    public record Typed(
            String name, @Held(DataClass.PERSONAL) String value, boolean secret, boolean prose) {
        /** Never shows what was typed. */
        @Override
        public String toString() {
            return "Typed[" + name + "]";
        }
    }

    public ErrorPage {
        typed = List.copyOf(typed);
    }
}
