package fr.maillage.platform.vault;

import fr.maillage.platform.kernel.DataClass;
import java.util.regex.Pattern;

/**
 * A column that holds sealed values. A module declares each of its own as a bean, so that a rotation of the keys finds
 * them all.
 *
 * @param schema the module's schema
 * @param table of that schema, with the columns {@code territory} and {@code key}
 * @param column of type {@code bytea}
 * @param key the column that identifies a row within a territory; its text is the row's identity
 * @param dataClass why it is sealed: personal or sensitive
 */
public record Field(String schema, String table, String column, String key, DataClass dataClass) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public Field {
        for (String name : new String[] {schema, table, column, key}) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not the name of a column: " + name);
            }
        }
        if (dataClass == DataClass.PUBLIC || dataClass == DataClass.PRO) {
            throw new IllegalArgumentException("nothing to seal in " + dataClass);
        }
    }

    /** As in {@code support.person.phone}; part of what a sealed value is bound to. */
    public String path() {
        return schema + "." + table + "." + column;
    }
}
