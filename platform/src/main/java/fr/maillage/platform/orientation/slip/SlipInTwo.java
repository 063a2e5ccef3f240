package fr.maillage.platform.orientation.slip;

import fr.maillage.engines.language.Words;
import fr.maillage.platform.ui.Html;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A slip in the language of the reader, and in French beside, since the helper at the other end must read it too.
 *
 * @param french the same in French; absent when the slip is in French already
 */
public record SlipInTwo(Slip own, @Nullable Slip french) {
    /** Small signs over Arabic letters: nobody misses them in print, and the press cannot place them. */
    private static final Pattern VOWELS = Pattern.compile("[\u064b-\u0652]");

    /** The slip that somebody makes, made again in French when the reader speaks something else. */
    public static SlipInTwo of(Supplier<Slip> maker) {
        Slip own = maker.get();
        return new SlipInTwo(own, Words.language().isFrench() ? null : Words.inFrench(maker));
    }

    /**
     * One place, drawn in each language.
     *
     * @param french absent when the slip is in French already
     */
    public record Pair(String own, @Nullable String french) {}

    List<Pair> pairs(Html html, boolean paper) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < own.places().size(); i++) {
            int number = i;
            String french = this.french == null ? null : Words.inFrench(() -> drawn(html, this.french, number, paper));
            pairs.add(new Pair(drawn(html, own, i, paper), french));
        }
        return pairs;
    }

    private static String drawn(Html html, Slip slip, int number, boolean paper) {
        SlipPart part = new SlipPart(slip.places().get(number), !slip.single(), paper);
        String text = new String(html.draw("orientation/slippart.jte", part), StandardCharsets.UTF_8);
        return paper ? VOWELS.matcher(text).replaceAll("") : text;
    }
}
