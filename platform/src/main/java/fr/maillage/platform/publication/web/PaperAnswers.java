package fr.maillage.platform.publication.web;

import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.Pages;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a browser with a page about paper, or with the paper itself. */
@Component
class PaperAnswers {
    private final Pages pages;
    private final PaperPages papers;

    PaperAnswers(Pages pages, PaperPages papers) {
        this.pages = pages;
        this.papers = papers;
    }

    ResponseEntity<byte[]> compose(Snapshot snapshot, Asked asked, @Nullable String unknown) {
        return pages.fresh("publication/compose.jte", papers.compose(snapshot, asked, unknown));
    }

    ResponseEntity<byte[]> ready(Snapshot snapshot, Asked asked, ZonedDateTime now) {
        return pages.fresh("publication/ready.jte", papers.ready(snapshot, asked, now));
    }

    /** The document is taken and will come, or there are too many: the page says when to press again. */
    ResponseEntity<byte[]> wait(Asked asked, boolean full, String seconds) {
        HttpStatus status = full ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.ACCEPTED;
        ResponseEntity<byte[]> page = pages.failed(status, "publication/wait.jte", papers.wait(asked, full));
        return ResponseEntity.status(status)
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .body(page.getBody());
    }

    static ResponseEntity<byte[]> pdf(byte[] pdf, String fileName) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"")
                .body(pdf);
    }
}
