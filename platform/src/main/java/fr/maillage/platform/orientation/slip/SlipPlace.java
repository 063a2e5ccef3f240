package fr.maillage.platform.orientation.slip;

import fr.maillage.platform.ui.Phone;
import fr.maillage.platform.ui.Told;
import fr.maillage.platform.ui.paper.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place on a slip, in words only.
 *
 * @param kind organization, when its name adds something, or absent
 * @param warning said first when the place is invented for a demonstration, or absent
 * @param why why this place, when it answers a need, or absent
 * @param way « 8 minutes à pied environ », or absent
 * @param soon today and tomorrow; empty when the hours are not known
 * @param week the five days after tomorrow
 * @param usual the ordinary week in one line, for a slip of several places, or absent
 * @param hoursNote what the days do not say, « Horaires non connus. Appelez d’abord. », or absent
 * @param stops coming passages of a place that moves
 * @param bringInFrench true when nobody has translated what to bring
 * @param age how old the information is
 * @param source who said it
 */
public record SlipPlace(
        String name,
        @Nullable String kind,
        @Nullable String warning,
        @Nullable String why,
        @Nullable String way,
        List<String> address,
        List<Day> soon,
        List<Day> week,
        @Nullable String usual,
        @Nullable String hoursNote,
        List<String> stops,
        List<Phone> phones,
        @Nullable Told howToCome,
        List<String> bring,
        boolean bringInFrench,
        String age,
        String source,
        QrCode qr) {
    /** A day and its hours: « Aujourd’hui, mardi 1er décembre », « de 10 h à 18 h ». */
    public record Day(String day, String hours) {}

    public SlipPlace {
        address = List.copyOf(address);
        soon = List.copyOf(soon);
        week = List.copyOf(week);
        stops = List.copyOf(stops);
        phones = List.copyOf(phones);
        bring = List.copyOf(bring);
    }
}
