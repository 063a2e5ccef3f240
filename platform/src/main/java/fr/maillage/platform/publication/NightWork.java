package fr.maillage.platform.publication;

import fr.maillage.platform.search.Search;
import fr.maillage.platform.search.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints the edition of each commune and of each EPCI that reads otherwise than the one kept. */
@Component
public class NightWork {
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

    /** Prints what changed; gives how many editions were made. */
    public int print(ZonedDateTime now) throws IOException {
        Snapshot snapshot = search.current();
        int made = 0;
        for (Ground land : lands(grounds, snapshot)) {
            Booklet booklet = booklets.compose(snapshot, PaperQuestion.everything(land), PaperFormat.A5, true, now);
            String mark = mark(press.text(booklet.undated()));
            Optional<Edition> kept = shelf.find(land.word());
            if (kept.isEmpty() || !kept.get().mark().equals(mark)) {
                shelf.put(land.word(), now.toLocalDate(), booklet.places(), mark, press.pages(booklet));
                made++;
            }
        }
        return made;
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
