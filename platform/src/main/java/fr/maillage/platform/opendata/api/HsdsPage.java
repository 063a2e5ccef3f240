package fr.maillage.platform.opendata.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A page of results in the form that HSDS 3.0 gives to lists. */
final class HsdsPage {
    private static final int MOST = 100;

    private HsdsPage() {}

    static <T> Map<String, Object> of(List<T> all, int page, int size, Function<T, Map<String, Object>> json) {
        if (page < 1 || size < 1 || size > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "« page » commence à 1 ; « per_page » va de 1 à " + MOST + ".");
        }
        int pages = (all.size() + size - 1) / size;
        int from = (int) Math.min(all.size(), (page - 1L) * size);
        List<Map<String, Object>> contents = all.subList(from, Math.min(all.size(), from + size)).stream()
                .map(json)
                .toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("total_items", all.size());
        body.put("total_pages", pages);
        body.put("page_number", page);
        body.put("size", contents.size());
        body.put("first_page", page == 1);
        body.put("last_page", page >= pages);
        body.put("empty", contents.isEmpty());
        body.put("contents", contents);
        return body;
    }
}
