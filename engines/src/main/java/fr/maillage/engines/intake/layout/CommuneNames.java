package fr.maillage.engines.intake.layout;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.cog.CommunePart;
import fr.maillage.engines.cog.Departement;
import fr.maillage.engines.text.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A quick yes or no: is this text the name of a commune, a postal code, a département? For profiles, not for resolving. */
final class CommuneNames {
    private static final AtomicReference<@Nullable CommuneNames> LAST = new AtomicReference<>();

    private final Cog cog;
    private final Set<String> names = new HashSet<>(100_000);
    private final Set<String> departments = new HashSet<>();

    private CommuneNames(Cog cog) {
        this.cog = cog;
        for (Commune commune : cog.listCommunes()) {
            add(commune.name());
        }
        for (CommunePart part : cog.listParts()) {
            add(part.name());
        }
        for (Departement departement : cog.listDepartements()) {
            departments.add(Folding.fold(departement.name()));
            departments.add(Folding.fold(departement.code()));
            departments.add(Folding.fold(departement.code() + " " + departement.name()));
        }
    }

    static CommuneNames of(Cog cog) {
        CommuneNames last = LAST.get();
        if (last == null || last.cog != cog) {
            last = new CommuneNames(cog);
            LAST.set(last);
        }
        return last;
    }

    private void add(String name) {
        String key = key(name);
        names.add(key);
        for (String article : new String[] {"le ", "la ", "les ", "l "}) {
            if (key.startsWith(article)) {
                names.add(key.substring(article.length()));
            }
        }
    }

    private static String key(String name) {
        return (" " + Folding.fold(name) + " ")
                .replace(" ste ", " sainte ")
                .replace(" st ", " saint ")
                .strip();
    }

    boolean has(String text) {
        if (text.length() > 60 || text.isEmpty() || Character.isDigit(text.charAt(0))) {
            return false;
        }
        String key = key(text);
        int cedex = key.indexOf(" cedex");
        return names.contains(cedex > 0 ? key.substring(0, cedex) : key);
    }

    boolean looksLikePostalCode(String text) {
        boolean named = text.length() > 6 && text.charAt(5) == ' ' && Character.isLetter(text.charAt(6));
        String bare = (named ? text.substring(0, 5) : text).replace(" ", "");
        if (Shapes.digits(bare, 5, 5)) {
            return !cog.listByPostalCode(bare).isEmpty();
        }
        return Shapes.digits(bare, 4, 4) && !cog.listByPostalCode("0" + bare).isEmpty();
    }

    boolean isDepartment(String text) {
        return departments.contains(Folding.fold(text));
    }
}
