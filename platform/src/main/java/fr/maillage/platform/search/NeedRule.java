package fr.maillage.platform.search;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.Equipment;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which need of a resident is answered by which service or equipment. Our own rule: a thing that a place has answers
 * only the needs that the thing alone can serve (printing, getting online); having a computer never counts as teaching
 * its use, helping with a procedure or selling it.
 */
public final class NeedRule {
    private static final Set<Equipment> PRINTING =
            EnumSet.of(Equipment.PRINTER, Equipment.MULTIFUNCTION_PRINTER, Equipment.SCANNER, Equipment.PHOTOCOPIER);
    private static final Set<Equipment> CONNECTING = EnumSet.of(
            Equipment.COMPUTER, Equipment.TABLET, Equipment.INTERNET, Equipment.WIFI, Equipment.OUTDOOR_TERMINAL);

    /** Beginnings of folded words by which a local service, outside the national list, tells what it answers. */
    private static final Map<Need, List<String>> LOCAL_WORDS = Map.of(
            Need.PROCEDURE, List.of("demarche", "administrat", "dossier", "acces aux droits"),
            Need.PRINT, List.of("imprim", "impression", "scan", "photocopi", "numerisation"),
            Need.LEARN, List.of("initiation", "apprendre", "apprentissage", "formation", "cours", "debutant"),
            Need.GET_EQUIPMENT, List.of("don d ordinateur", "vente d ordinateur", "reconditionn", "materiel solidaire"),
            Need.CONNECT, List.of("wifi", "wi fi", "acces internet", "acces libre", "connexion"),
            Need.WORK, List.of("emploi", "insertion professionnelle", "cv", "recrutement"),
            Need.FAMILY, List.of("parent", "famille", "aide aux devoirs", "pronote"),
            Need.SAFETY, List.of("arnaque", "securite", "cyber", "mot de passe", "mots de passe"));

    private NeedRule() {}

    /** Every need that a place answers, by its services or by what it has. */
    public static Set<Need> answeredBy(Place place) {
        Set<Need> needs = onTheSpot(place);
        for (Service service : place.services()) {
            needs.addAll(answeredBy(place, service));
        }
        return needs;
    }

    /** The needs that one service of a place answers. */
    public static Set<Need> answeredBy(Place place, Service service) {
        ServiceKind kind = service.kind();
        return kind == null ? byName(service.name()) : byKind(kind, place);
    }

    /** The needs that the equipment of a place answers by itself. */
    static Set<Need> onTheSpot(Place place) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        if (hasAny(place, PRINTING)) {
            needs.add(Need.PRINT);
        }
        if (hasAny(place, CONNECTING)) {
            needs.add(Need.CONNECT);
        }
        return needs;
    }

    private static Set<Need> byKind(ServiceKind kind, Place place) {
        return switch (kind) {
            case ADMINISTRATIVE_HELP -> EnumSet.of(Need.PROCEDURE);
            case EVERYDAY_TOOLS, DIGITAL_CULTURE -> EnumSet.of(Need.LEARN);
            case JOB_SEARCH -> EnumSet.of(Need.WORK);
            case SAFE_USE -> EnumSet.of(Need.SAFETY);
            case PARENTING -> EnumSet.of(Need.FAMILY);
            case SOLIDARITY_PURCHASE -> EnumSet.of(Need.GET_EQUIPMENT);
            case LEISURE_AND_CREATION -> EnumSet.noneOf(Need.class);
            case ACCESS_AND_EQUIPMENT ->
                hasAny(place, PRINTING) ? EnumSet.of(Need.CONNECT, Need.PRINT) : EnumSet.of(Need.CONNECT);
        };
    }

    private static Set<Need> byName(String name) {
        String folded = " " + Folding.fold(name);
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (Map.Entry<Need, List<String>> entry : LOCAL_WORDS.entrySet()) {
            for (String beginning : entry.getValue()) {
                if (folded.contains(" " + beginning)) {
                    needs.add(entry.getKey());
                }
            }
        }
        return needs;
    }

    private static boolean hasAny(Place place, Set<Equipment> wanted) {
        for (Equipment equipment : place.reception().equipment()) {
            if (wanted.contains(equipment)) {
                return true;
            }
        }
        return false;
    }
}
