package fr.maillage.platform.publication;

import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prints the edition of each commune and of each EPCI that reads otherwise than the one kept. */
@Component
public class NightWork {
    private static final Logger LOG = LoggerFactory.getLogger(NightWork.class);
    private static final int MARK = 12;

    private final Search search;
    private final Grounds grounds;
    private final Booklets booklets;
    private final BookletPress press;
    private final Shelf shelf;

    NightWork(Search search, Grounds grounds, Booklets booklets, BookletPress press, Shelf shelf) {
        this.search = search;
        this.grounds = grounds;
        this.booklets = booklets;
        this.press = press;
        this.shelf = shelf;
    }

    /**
     * What came of a night.
     *
     * @param lands how many have an edition
     * @param made how many read otherwise than before and were printed
     * @param failed how many could not be, and keep what they had
     */
    public record Night(int lands, int made, int failed) {
        /** A node that stops in the middle leaves the rest of the night to another, or to its next start. */
        static Night cut(int lands, int made) {
            return new Night(lands, made, lands);
        }

        /** True unless there was no land yet, or nothing at all could be kept: then the night is still to be done. */
        public boolean isOver() {
            return failed < lands;
        }
    }

    /** The lands of which an edition is kept: groupings first, then communes. */
    public static List<Ground> lands(Grounds grounds, Snapshot snapshot) {
        List<Ground> lands = new ArrayList<>(grounds.listEpcis(snapshot));
        lands.addAll(grounds.listCommunes(snapshot));
        return lands;
    }

    /** The name of the folder that receives the editions. */
    public String shelf() throws IOException {
        return shelf.name();
    }

    /**
     * Prints what changed, and takes away the editions of lands that have no place any more. A land that cannot be printed
     * keeps its last edition and stops none of the others.
     */
    public Night print(ZonedDateTime now) {
        Snapshot snapshot = search.current();
        List<Ground> lands = lands(grounds, snapshot);
        int made = 0;
        int failed = 0;
        for (Ground land : lands) {
            if (Thread.currentThread().isInterrupted()) {
                return Night.cut(lands.size(), made);
            }
            try {
                made += print(snapshot, land, now) ? 1 : 0;
            } catch (ClosedByInterruptException stopped) {
                return Night.cut(lands.size(), made);
            } catch (RuntimeException | IOException notPrinted) {
                LOG.error("The edition of {} was not printed; the last one stays", land.name(), notPrinted);
                failed++;
            }
        }
        if (search.isTrusted() && !lands.isEmpty()) {
            shelf.keepOnly(lands.stream().map(Ground::word).collect(Collectors.toSet()));
        }
        return new Night(lands.size(), made, failed);
    }

    /** True when the land reads otherwise than the edition kept. */
    private boolean print(Snapshot snapshot, Ground land, ZonedDateTime now) throws IOException {
        Booklet booklet = booklets.compose(snapshot, PaperQuestion.everything(land), PaperFormat.A5, true, now);
        String mark = mark(press.text(booklet.undated()));
        if (shelf.find(land.word()).filter(kept -> kept.mark().equals(mark)).isPresent()) {
            return false;
        }
        shelf.put(land.word(), now.toLocalDate(), booklet.places(), mark, press.pages(booklet));
        return true;
    }

    private static String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
