package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import fr.maillage.platform.kernel.Settings;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Answers a browser with a page: frames it, draws it, and says how long it may be kept. */
@Component
public final class Pages {
    /** Attribute of a request for a team page: the sentence shown on top of it, such as that this is a restored copy. */
    public static final String TEAM_NOTICE = "maillage.team-notice";

    private static final String HTML = "text/html; charset=utf-8";
    private final Html html;
    private final Site site;
    private final Assets assets;
    private final Settings settings;
    private final String start;
    private final @Nullable EmbeddedLinks links;

    @Autowired
    Pages(Html html, Site site, Assets assets, Settings settings, Clock clock) {
        this(html, site, assets, settings, Long.toString(clock.millis(), Character.MAX_RADIX), null);
    }

    private Pages(Html html, Site site, Assets assets, Settings settings, String start, @Nullable EmbeddedLinks links) {
        this.html = html;
        this.site = site;
        this.assets = assets;
        this.settings = settings;
        this.start = start;
        this.links = links;
    }

    /** The same for pages shown inside other sites, whose links stay under an address such as {@code /integre/33063}. */
    public Pages embedded(String base) {
        return new Pages(html, site, assets, settings, start, new EmbeddedLinks(base));
    }

    /** The territory that publishes. */
    public Site site() {
        return site;
    }

    /** A frame without an age notice; on a team page, with the notice for the team if there is one. */
    public Frame frame(String title, @Nullable String description, @Nullable Section section) {
        return frame(title, description, section, teamNotice());
    }

    private static @Nullable String teamNotice() {
        RequestAttributes visit = RequestContextHolder.getRequestAttributes();
        return visit != null
                        && visit.getAttribute(TEAM_NOTICE, RequestAttributes.SCOPE_REQUEST) instanceof String sentence
                ? sentence
                : null;
    }

    /** A frame; the notice says how old the information is when that matters. */
    public Frame frame(
            String title, @Nullable String description, @Nullable Section section, @Nullable String ageNotice) {
        Language language = Words.language();
        return new Frame(
                title,
                description,
                section,
                ageNotice,
                site,
                assets,
                language,
                links == null ? Here.now().tongues() : List.of(),
                links != null);
    }

    /** A page that only this visit may use. */
    public ResponseEntity<byte[]> fresh(String template, Object page) {
        return answer(HttpStatus.OK, "no-store", template, page);
    }

    /** A page whose status says that something is wrong. */
    public ResponseEntity<byte[]> failed(HttpStatus status, String template, Object page) {
        return answer(status, "no-store", template, page);
    }

    /**
     * A public page, which may be kept half a minute and then asked again by its mark.
     *
     * @param mark changes whenever the page would; see {@link #mark(String)}
     */
    public ResponseEntity<byte[]> kept(String mark, String template, Object page) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=30, stale-if-error=86400")
                .header(HttpHeaders.ETAG, mark)
                .header(HttpHeaders.CONTENT_LANGUAGE, Words.language().tag())
                .header(HttpHeaders.LINK, alternates())
                .body(draw(template, page));
    }

    /** The same page in other languages, told to search engines without a word on the page (RFC 8288). */
    private String alternates() {
        URI site = settings.publicUrl();
        return Here.now().tongues().stream()
                .filter(tongue -> tongue.language() != Language.PLAIN)
                .map(tongue -> "<%s>; rel=\"alternate\"; hreflang=\"%s\""
                        .formatted(
                                site.resolve(Addresses.in(
                                        tongue.language(), Here.now().address())),
                                tongue.language().tag()))
                .collect(Collectors.joining(", "));
    }

    /** The mark of a page that depends on some state: weak, because compression changes its bytes. */
    public String mark(String state) {
        return "W/\"" + start + "-" + Words.language().code() + "-" + state + "\"";
    }

    /** The answer to a browser that already has the page of this mark. */
    public ResponseEntity<byte[]> unchanged(String mark) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .header(HttpHeaders.ETAG, mark)
                .build();
    }

    private byte[] draw(String template, Object page) {
        byte[] drawn = html.draw(template, page);
        return links == null ? drawn : links.applyTo(drawn);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, String caching, String template, Object page) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .body(draw(template, page));
    }
}
