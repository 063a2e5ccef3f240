package fr.maillage.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request without the one character that PostgreSQL keeps nowhere (U+0000): no page has to think of it. */
final class StorableRequest extends HttpServletRequestWrapper {
    StorableRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null ? null : storable(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return values == null ? null : storable(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> all.put(name, storable(values)));
        return all;
    }

    private static String[] storable(String[] values) {
        return Arrays.stream(values).map(StorableRequest::storable).toArray(String[]::new);
    }

    private static String storable(String value) {
        return value.replace("\0", "");
    }
}
