package fr.maillage.platform.directory.translations;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one place, the French beside the translation.
 *
 * @param action where the forms are sent
 * @param sheet address of the public sheet in the language
 * @param plain true when the language is plain French: its checks and its labels are shown
 * @param referent true when the reader may validate
 */
public record TextPage(
        Frame frame,
        String place,
        String language,
        String code,
        String tag,
        String direction,
        String back,
        String action,
        String sheet,
        @Nullable Notice notice,
        boolean plain,
        boolean referent,
        List<Text> texts) {
    /**
     * One field.
     *
     * @param words what is proposed, or else what the public reads
     * @param standing where it stands
     * @param findings what makes it hard to read, for plain French
     * @param waits true when a proposal waits for the referent
     * @param falcOn date on which people re-read it, or empty
     */
    public record Text(
            String field,
            String name,
            String french,
            String words,
            String standing,
            @Nullable String changed,
            List<String> findings,
            boolean waits,
            String falcOn,
            String falcReaders) {}
}
