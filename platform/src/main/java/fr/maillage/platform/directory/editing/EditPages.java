package fr.maillage.platform.directory.editing;

import fr.maillage.platform.directory.sources.Change;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a place under correction. */
public final class EditPages {
    private EditPages() {}

    /** A value that goes along with a form, unseen. */
    public record Hidden(String name, String value) {}

    /** The places that a person may correct. */
    public record Choose(Frame frame, Field words, boolean searches, List<Line> places, String count) {}

    /** A place in a list, and when it was last checked. */
    public record Line(String href, String name, String where, String checked) {}

    /**
     * All the sections of a place.
     *
     * @param notice what has just been done, or who decides; absent otherwise
     * @param own true when what this person writes needs nobody’s eye, and the sources may be compared
     * @param confirm true for whoever keeps this place, who may say that all is still true
     * @param checked when the sheet was last checked, in words
     * @param withdraw true when this person may take the place out of the directory
     */
    public record Sheet(
            Frame frame,
            String name,
            String sheet,
            String href,
            @Nullable Notice notice,
            List<Block> blocks,
            boolean own,
            boolean confirm,
            String checked,
            boolean withdraw,
            long revision) {}

    /** A section, with what it says now. */
    public record Block(String words, String href, List<String> lines) {}

    /** The form of one section. */
    public record Form(
            Frame frame,
            String name,
            String heading,
            String back,
            String action,
            List<Part> parts,
            List<Hidden> hidden,
            List<Mistake> mistakes,
            @Nullable Notice notice) {}

    /**
     * Before and after, to be confirmed.
     *
     * @param notes how what was typed was understood
     * @param confirm words of the main button: it saves, or it proposes
     */
    public record Preview(
            Frame frame,
            String name,
            String action,
            List<Change> changes,
            List<String> notes,
            List<Hidden> hidden,
            Area reason,
            String confirm) {}

    /** Somebody wrote the same field meanwhile: what stood, what stands, what one typed. */
    public record Overtaken(
            Frame frame, String name, String action, String sheet, List<Row> rows, List<Hidden> hidden) {}

    /** One field in three versions. */
    public record Row(String field, List<String> base, List<String> theirs, List<String> mine) {}

    /** The charter, before the first contribution. */
    public record Charter(Frame frame, String html, String version, boolean ask, String next) {}
}
