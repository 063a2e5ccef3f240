package fr.maillage.platform.ui;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a browser with a page: frames it, draws it, and says how long it may be kept. */
@Component
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private final Html html;
    private final Site site;
    private final Assets assets;
    private final String start;
    private final @Nullable EmbeddedLinks links;

    @Autowired
    Pages(Html html, Site site, Assets assets, Clock clock) {
        this(html, site, assets, Long.toString(clock.millis(), Character.MAX_RADIX), null);
    }

    private Pages(Html html, Site site, Assets assets, String start, @Nullable EmbeddedLinks links) {
        this.html = html;
        this.site = site;
        this.assets = assets;
        this.start = start;
        this.links = links;
    }

    /** The same for pages shown inside other sites, whose links stay under an address such as {@code /integre/33063}. */
    public Pages embedded(String base) {
        return new Pages(html, site, assets, start, new EmbeddedLinks(base));
    }

    /** The territory that publishes. */
    public Site site() {
        return site;
    }

    /** A frame without an age notice. */
    public Frame frame(String title, @Nullable String description, @Nullable Section section) {
        return frame(title, description, section, null);
    }

    /** A frame; the notice says how old the information is when that matters. */
    public Frame frame(
            String title, @Nullable String description, @Nullable Section section, @Nullable String ageNotice) {
        return new Frame(title, description, section, ageNotice, site, assets, links != null);
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
                .body(draw(template, page));
    }

    /** The mark of a page that depends on some state: weak, because compression changes its bytes. */
    public String mark(String state) {
        return "W/\"" + start + "-" + state + "\"";
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
