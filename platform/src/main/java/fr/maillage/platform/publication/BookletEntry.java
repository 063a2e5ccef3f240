package fr.maillage.platform.publication;

import fr.maillage.platform.ui.Phone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of a printed directory, in words only. What nobody told us is not said.
 *
 * @param number its number in this booklet, from 1
 * @param kind who runs it, when its name does not tell, or absent
 * @param warning said first when the place is invented, or absent
 * @param address on one line
 * @param hours the ordinary week and what to know about it, one sentence a line
 * @param stops coming passages of a place that moves
 * @param services what one can do there, « apprendre · imprimer », or absent
 * @param access on what terms: cost, appointment; empty when nobody said
 * @param bring what to bring, or absent
 * @param way how to come, or absent
 * @param comfort physical accessibility and languages; empty when nobody said
 * @param age how old the information is
 */
public record BookletEntry(
        int number,
        String name,
        @Nullable String kind,
        @Nullable String warning,
        String address,
        List<Phone> phones,
        List<String> hours,
        List<String> stops,
        @Nullable String services,
        String access,
        @Nullable String bring,
        @Nullable String way,
        String comfort,
        String age) {
    /** Keeps its own copies. */
    public BookletEntry {
        phones = List.copyOf(phones);
        hours = List.copyOf(hours);
        stops = List.copyOf(stops);
    }

    /** Name of its place in the document. */
    public String anchor() {
        return "lieu-" + number;
    }
}
