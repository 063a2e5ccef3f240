package fr.maillage.engines.intake.clean;

import fr.maillage.engines.cog.CodeMatch;
import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.cog.CommunePart;
import fr.maillage.engines.cog.Departement;
import fr.maillage.engines.cog.RowMatch;
import fr.maillage.engines.cog.RowMatch.Clue;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.intake.finding.FindingCode;
import fr.maillage.engines.intake.finding.Note;
import fr.maillage.engines.intake.layout.Target;
import fr.maillage.engines.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The commune of a row and its postal code, from all that the row says. What contradicts is flagged, never guessed away. */
final class CommuneFinder {
    private static final double NEAR_METRES = 20_000;
    private static final double BELIEVED = 0.6;

    private final Cog cog;
    private final PostalCleaner postalCleaner;

    CommuneFinder(Cog cog) {
        this.cog = cog;
        this.postalCleaner = new PostalCleaner(cog);
    }

    /** A note and the field it is about. */
    record Placed(Target target, Note note) {}

    /**
     * What was found.
     *
     * @param commune null when the row does not tell for sure
     * @param name official name, else as written, else null
     */
    record Found(
            @Nullable Commune commune,
            @Nullable String name,
            @Nullable String postalCode,
            List<Placed> notes) {
        String departement() {
            return commune == null ? "" : commune.departementCode();
        }
    }

    Found find(PlaceWords words) {
        List<Placed> notes = new ArrayList<>(3);
        String name = words.commune();
        String postal = take(notes, Target.POSTAL_CODE, postalCleaner.clean(words.postalCode()));
        if (name.length() == 5 && Folding.fold(name).chars().allMatch(Character::isDigit)) {
            String written = name;
            name = "";
            postal = postal == null ? written : postal;
            notes.add(new Placed(Target.COMMUNE, Note.of(FindingCode.COMMUNE_IS_POSTAL, written)));
        }
        String insee = insee(words.insee(), postal, notes);
        if (name.isEmpty() && postal == null && insee.isEmpty()) {
            return new Found(null, null, null, notes);
        }
        RowMatch match = cog.resolve(name, postal == null ? "" : postal, insee, departement(words.departement()));
        match = withoutForeignInsee(match, name, postal, insee, words, notes);
        Commune commune = match.certainty() >= BELIEVED ? match.commune().orElse(null) : null;
        if (commune == null) {
            FindingCode code =
                    match.commune().isPresent() ? FindingCode.COMMUNE_AMBIGUOUS : FindingCode.COMMUNE_UNKNOWN;
            String proposal = match.commune().map(Commune::name).orElse(null);
            notes.add(new Placed(
                    Target.COMMUNE, Note.of(code, name.isEmpty() ? String.valueOf(postal) : name, proposal)));
            return new Found(null, name.isEmpty() ? null : name, postal, notes);
        }
        checkInsee(words.insee(), insee, commune, notes);
        checkName(name, commune, notes);
        return new Found(commune, commune.name(), postal(postal, name, commune, match, notes), notes);
    }

    /** The commune near a point whose name has the words of the row, whatever postal code the row gives. */
    Optional<Found> near(PlaceWords words, GeoPoint point, String departement) {
        Set<String> said = wordsOf(words.commune());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Commune best = null;
        for (Commune commune : cog.listCommunes()) {
            boolean near = commune.centre()
                    .map(centre -> isNear(centre, point))
                    .orElse(commune.departementCode().equals(departement));
            if (near && wordsOf(commune.name()).equals(said)) {
                if (best != null) {
                    return Optional.empty();
                }
                best = commune;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<Placed> notes = new ArrayList<>(2);
        checkName(words.commune(), best, notes);
        String given = take(notes, Target.POSTAL_CODE, postalCleaner.clean(words.postalCode()));
        List<String> own = best.postalCodes();
        if (given != null && !own.isEmpty() && !own.contains(given)) {
            String right = own.size() == 1 ? own.get(0) : null;
            notes.add(new Placed(Target.POSTAL_CODE, Note.of(FindingCode.POSTAL_NOT_OF_COMMUNE, given, right)));
        }
        String postal = given == null && own.size() == 1 ? own.get(0) : given;
        return Optional.of(new Found(best, best.name(), postal, notes));
    }

    private static boolean isNear(GeoPoint centre, GeoPoint point) {
        boolean box = Math.abs(centre.latitude() - point.latitude()) < 0.3
                && Math.abs(centre.longitude() - point.longitude()) < 0.4;
        return box && centre.metresTo(point) < NEAR_METRES;
    }

    /** The words that name a place, without the small ones and their plural. */
    private static Set<String> wordsOf(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Folding.fold(name).split("[^a-z0-9]+")) {
            if (word.length() > 3) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            } else if (word.length() == 3 && !word.equals("les") && !word.equals("des") && !word.equals("sur")) {
                words.add(word);
            }
        }
        return words;
    }

    private static <T> @Nullable T take(List<Placed> notes, Target target, Cleaned<T> cleaned) {
        cleaned.notes().forEach(note -> notes.add(new Placed(target, note)));
        return cleaned.value();
    }

    private String departement(String text) {
        String bare = text.strip();
        Optional<Departement> coded = cog.findDepartement(bare.length() == 1 ? "0" + bare : bare);
        if (coded.isPresent() || bare.isEmpty()) {
            return coded.map(Departement::code).orElse("");
        }
        String folded = Folding.fold(bare);
        Optional<Departement> first = cog.findDepartement(folded.split(" ")[0]);
        if (first.isPresent()) {
            return first.get().code();
        }
        return cog.listDepartements().stream()
                .filter(departement -> Folding.fold(departement.name()).equals(folded))
                .map(Departement::code)
                .findFirst()
                .orElse("");
    }

    private String insee(String text, @Nullable String postal, List<Placed> notes) {
        String bare = text.replace(" ", "").toUpperCase(Locale.ROOT);
        bare = bare.endsWith(".0") ? bare.substring(0, bare.length() - 2) : bare;
        if (bare.length() == 4 && cog.findCommune("0" + bare).isPresent()) {
            bare = "0" + bare;
            notes.add(new Placed(Target.INSEE, Note.of(FindingCode.INSEE_LEADING_ZERO, text, bare)));
        }
        Optional<CodeMatch> match = cog.findCommune(bare);
        if (bare.isEmpty() || match.isPresent()) {
            return bare;
        }
        boolean postalCode = !cog.listByPostalCode(bare).isEmpty() || bare.equals(postal);
        FindingCode code = postalCode ? FindingCode.INSEE_IS_POSTAL : FindingCode.INSEE_UNKNOWN;
        notes.add(new Placed(Target.INSEE, Note.of(code, text)));
        return "";
    }

    /** An INSEE code of another département than both the name and the postal code is a mistake of the source. */
    private RowMatch withoutForeignInsee(
            RowMatch match, String name, @Nullable String postal, String insee, PlaceWords words, List<Placed> notes) {
        if (insee.isEmpty() || postal == null || name.isEmpty()) {
            return match;
        }
        boolean disputed = match.disagreements().stream()
                .anyMatch(one -> one.clue() == Clue.POSTAL_CODE || one.clue() == Clue.INSEE_CODE);
        if (!disputed) {
            return match;
        }
        RowMatch without = cog.resolve(name, postal, "", departement(words.departement()));
        boolean better = without.isCertain()
                && without.agreeing().contains(Clue.POSTAL_CODE)
                && without.agreeing().contains(Clue.NAME);
        if (!better) {
            return match;
        }
        String right = without.commune().map(Commune::code).orElse(null);
        notes.add(new Placed(Target.INSEE, Note.of(FindingCode.INSEE_CONTRADICTS, insee, right)));
        return without;
    }

    private void checkInsee(String text, String insee, Commune commune, List<Placed> notes) {
        if (insee.isEmpty() || insee.equals(commune.code())) {
            return;
        }
        Optional<CodeMatch> coded = cog.findCommune(insee);
        boolean sameCommune = coded.isPresent() && coded.get().commune().code().equals(commune.code());
        boolean arrondissement = sameCommune
                && coded.get()
                        .part()
                        .map(CommunePart::kind)
                        .filter(CommunePart.Kind.ARRONDISSEMENT::equals)
                        .isPresent();
        boolean said = notes.stream().anyMatch(note -> note.note().code() == FindingCode.INSEE_CONTRADICTS);
        if (!arrondissement && !said) {
            FindingCode code = sameCommune ? FindingCode.INSEE_OUTDATED : FindingCode.INSEE_CONTRADICTS;
            notes.add(new Placed(Target.INSEE, Note.of(code, text, commune.code())));
        }
    }

    private static void checkName(String name, Commune commune, List<Placed> notes) {
        if (name.isEmpty()) {
            notes.add(new Placed(Target.COMMUNE, Note.of(FindingCode.COMMUNE_FROM_CODE, "", commune.name())));
        } else if (!name.equals(commune.name())) {
            notes.add(new Placed(Target.COMMUNE, Note.of(FindingCode.COMMUNE_SPELLING, name, commune.name())));
        }
    }

    private @Nullable String postal(
            @Nullable String given, String name, Commune commune, RowMatch match, List<Placed> notes) {
        List<String> own = match.part()
                .map(CommunePart::postalCodes)
                .filter(list -> !list.isEmpty())
                .orElse(commune.postalCodes());
        if (given == null) {
            boolean alone = own.size() == 1;
            String filled = alone ? own.get(0) : null;
            FindingCode code = alone ? FindingCode.POSTAL_FROM_COMMUNE : FindingCode.POSTAL_MISSING;
            notes.add(new Placed(Target.POSTAL_CODE, Note.of(code, "", filled)));
            return filled;
        }
        if (commune.postalCodes().contains(given) || own.isEmpty()) {
            return given;
        }
        boolean collectivity = given.startsWith("98") || given.startsWith("975");
        boolean near = given.startsWith(own.get(0).substring(0, 2));
        if (cog.listByPostalCode(given).isEmpty() && near && collectivity) {
            return given;
        }
        if (cog.listByPostalCode(given).isEmpty() && near) {
            String real = nearest(given, name, own);
            notes.add(new Placed(Target.POSTAL_CODE, Note.of(FindingCode.POSTAL_CEDEX, given, real)));
            return real;
        }
        notes.add(new Placed(
                Target.POSTAL_CODE,
                Note.of(FindingCode.POSTAL_NOT_OF_COMMUNE, given, own.size() == 1 ? own.get(0) : null)
                        .with("La commune lue est " + commune.name() + " (" + commune.code() + ").")));
        return given;
    }

    /** The code of the commune that begins most like the CEDEX code; the arrondissement of « Cedex 13 » where there are any. */
    private static String nearest(String cedex, String name, List<String> own) {
        String folded = Folding.fold(name);
        int at = folded.indexOf("cedex ");
        if (at >= 0 && own.size() > 8) {
            String number = folded.substring(at + 6).split(" ")[0];
            String padded = number.length() == 1 ? "0" + number : number;
            for (String code : own) {
                if (code.endsWith(padded)) {
                    return code;
                }
            }
        }
        String best = own.get(0);
        int bestLength = -1;
        for (String code : own) {
            int same = 0;
            while (same < 5 && code.charAt(same) == cedex.charAt(same)) {
                same++;
            }
            if (same > bestLength) {
                best = code;
                bestLength = same;
            }
        }
        return best;
    }
}
