package fr.maillage.platform.opendata.api;

import fr.maillage.platform.directory.Directory;
import fr.maillage.platform.directory.PlaceChange;
import fr.maillage.platform.kernel.OpenToAll;
import fr.maillage.platform.kernel.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/v1/changements}: what happened to the places, in order. Whoever follows it misses nothing. */
@RestController
@OpenToAll
@AnySite
class ChangesApi {
    private static final Pattern MARK =
            Pattern.compile("(\\d{1,18})(?:\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,18}))?");

    private final Directory directory;
    private final JsonMapper json;
    private final URI publicUrl;

    ChangesApi(Directory directory, JsonMapper json, Settings settings) {
        this.directory = directory;
        this.json = json;
        this.publicUrl = settings.publicUrl();
    }

    @GetMapping("/api/v1/changements")
    ResponseEntity<byte[]> changes(
            @RequestParam(name = "depuis", defaultValue = "") String since,
            @RequestParam(name = "limite", defaultValue = "100") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > PlacesApi.MOST) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Le paramètre « limite » va de 1 à " + PlacesApi.MOST + ".");
        }
        List<PlaceChange> changes = directory.listChanges(mark(since), limit);
        String last = changes.isEmpty() ? since : text(changes.getLast().mark());
        // What was written after a mark is only ever added to: the last one and their number tell a page from another.
        String mark = "\"" + last + "-" + changes.size() + "-" + limit + "\"";
        return Answers.of(request, mark, "no-cache", json, () -> page(changes, last, limit));
    }

    private Map<String, Object> page(List<PlaceChange> changes, String last, int limit) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("changements", changes.stream().map(this::change).toList());
        page.put(
                "suivant",
                publicUrl
                        .resolve("/api/v1/changements?depuis=" + last + "&limite=" + limit)
                        .toString());
        page.put("a_jour", changes.size() < limit);
        return page;
    }

    private Map<String, Object> change(PlaceChange change) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("repere", text(change.mark()));
        body.put("id", change.place().value());
        body.put("nom", change.name());
        body.put("etat", change.kind().name().toLowerCase(Locale.ROOT));
        body.put("date", change.at().toString());
        body.put(
                "lieu",
                publicUrl.resolve("/api/v1/lieux/" + change.place().value()).toString());
        return body;
    }

    private static String text(PlaceChange.Mark mark) {
        return mark.seq() + "." + mark.place() + "." + mark.revision();
    }

    /** A version alone means everything it holds was read; empty means nothing was. */
    private static PlaceChange.Mark mark(String text) {
        if (text.isEmpty()) {
            return PlaceChange.Mark.START;
        }
        Matcher parts = MARK.matcher(text);
        if (!parts.matches()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "« depuis » attend un repère donné par une page précédente.");
        }
        long seq = Long.parseLong(parts.group(1));
        return parts.group(2) == null
                ? PlaceChange.Mark.endOf(seq)
                : new PlaceChange.Mark(seq, UUID.fromString(parts.group(2)), Long.parseLong(parts.group(3)));
    }
}
