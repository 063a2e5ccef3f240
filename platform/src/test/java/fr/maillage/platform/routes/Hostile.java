package fr.maillage.platform.routes;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stranger’s words in every text of a record and of the records within, whatever fields there are or will be. Texts
 * that are codes, by which the product finds things, stay as they are.
 */
final class Hostile {
    /** What each text says: a way out of HTML text, of an attribute, of a script, of JSON, of a template, of a sheet. */
    static final String WORDS = "=1+1 \"'><zqx onzqx=1></script><script>zqx()</script><img src=x onerror=zqx()>"
            + " {{7777*7777}} ${7777*7777} #{7777*7777} <%=7777*7777%> javascript:zqx() ]]> --> \\u003czqx> &lt;zqx&gt; `zqx`";
    /** What each address says. */
    static final String ADDRESS = "javascript:zqx()//\"onzqx=1 x=\"";

    private static final Set<String> CODES =
            Set.of("slug", "postalCode", "communeCode", "siret", "osm", "spans", "hours", "languages", "local");
    private static final Set<String> ADDRESSES = Set.of("websites", "bookingUrls", "website");

    private Hostile() {}

    /** The same record with hostile texts. */
    static <T extends Record> T of(T record) {
        RecordComponent[] parts = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> changed(part.getName(), part.getType(), value(record, part)))
                .toArray();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            Constructor<T> constructor = (Constructor<T>) record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            // The record itself refuses such words: nothing hostile can be in it.
            return record;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object changed(String name, Class<?> type, @Nullable Object value) {
        if (CODES.contains(name) || (name.equals("id") && type.equals(String.class))) {
            return value;
        }
        if (type.equals(String.class)) {
            return words(name);
        }
        if (value instanceof Record inner) {
            return of(inner);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() && !isOfRecords(name)
                    ? List.of(words(name))
                    : members(name, list).toList();
        }
        return value instanceof Set<?> set ? members(name, set).collect(Collectors.toSet()) : value;
    }

    /** Lists that hold no text when they are empty. */
    private static boolean isOfRecords(String name) {
        return Set.of("services", "stops", "exceptions").contains(name);
    }

    private static java.util.stream.Stream<Object> members(String name, Collection<?> all) {
        return all.stream()
                .map(one -> one instanceof Record inner ? of(inner) : one instanceof String ? words(name) : one);
    }

    private static String words(String name) {
        return ADDRESSES.contains(name) ? ADDRESS : WORDS;
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
