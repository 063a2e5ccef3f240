package fr.maillage.journeys.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Someone before a screen: goes from page to page, and everything the browser complains about is written down. */
public final class Visitor implements AutoCloseable {
    private static final int REDIRECTION = 3;
    private static final double QUIET_MILLIS = 100;
    private static final long MOST_NANOS = 10_000_000_000L;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final Wire wire;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response document;

    Visitor(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        this.wire = Wire.of(context.newCDPSession(page));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + " : " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> complaints.add("script : " + error));
        page.onRequestFailed(request -> complaints.add("sans réponse : " + request.url()));
        page.onResponse(response -> {
            boolean wholePage =
                    response.request().isNavigationRequest() && response.frame().equals(page.mainFrame());
            if (wholePage && response.status() / 100 != REDIRECTION) {
                document = response;
            }
        });
    }

    /** Opens a page of the product by its path and waits until it is loaded; only the last load is weighed. */
    public void open(String path) {
        wire.forget();
        complaints.clear();
        page.navigate(address + path);
        page.waitForLoadState(LoadState.LOAD);
    }

    /** The last page as the product sent it. */
    public Response document() {
        return Objects.requireNonNull(document, "nothing was opened yet");
    }

    /** The page itself, for what is done on it. */
    public Page page() {
        return page;
    }

    /** Links of the main part whose words, read aloud, match; case does not matter. */
    public Locator link(String words) {
        return byRole(AriaRole.LINK, words);
    }

    /** Buttons of the main part whose words, read aloud, match; case does not matter. */
    public Locator button(String words) {
        return byRole(AriaRole.BUTTON, words);
    }

    /** Links and buttons of the main part: where one leads to the same thing as the other. */
    public Locator linkOrButton(String words) {
        return link(words).or(button(words));
    }

    /** Fields whose label matches; case does not matter. */
    public Locator field(String label) {
        return page.getByLabel(pattern(label));
    }

    /** The words of the one title of the page. */
    public String title() {
        return words(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)));
    }

    /** Presses and waits until the next page is there. */
    public void press(Locator what) {
        wire.forget();
        complaints.clear();
        what.click();
        page.waitForLoadState(LoadState.LOAD);
    }

    private Locator byRole(AriaRole role, String words) {
        return page.locator("main").getByRole(role, new Locator.GetByRoleOptions().setName(pattern(words)));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Path and question of the current address: {@code /lieux?ou=33000}. */
    public String path() {
        URI current = URI.create(page.url());
        return current.getRawPath() + (current.getRawQuery() == null ? "" : "?" + current.getRawQuery());
    }

    /** Cookies held now. */
    public List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** Errors and warnings of the console, script errors and unanswered requests since the last {@link #open}. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Requests of the last load to any other place than the product. */
    public List<String> foreignRequests() {
        return wire.requests().stream()
                .filter(url -> !url.startsWith(address + "/"))
                .toList();
    }

    /** Addresses requested by the last load. */
    public List<String> requests() {
        return wire.requests();
    }

    /** What the last load cost. */
    public Weight weight() {
        settle();
        return new Weight(
                ((Number) page.evaluate("document.querySelectorAll('*:not(svg *)').length")).intValue(),
                ((Number) page.evaluate("document.querySelectorAll('*').length")).intValue(),
                wire.requests().size(),
                wire.bytes() / 1000.0);
    }

    /** Waits until what left the browser came back, and a tenth of a second in which nothing leaves any more. */
    private void settle() {
        int asked;
        long end = System.nanoTime() + MOST_NANOS;
        do {
            asked = wire.requests().size();
            page.waitForTimeout(QUIET_MILLIS);
        } while ((!wire.still() || wire.requests().size() != asked) && System.nanoTime() < end);
    }

    /** The words of the main part of the page, as a person sees them, spaces made equal. */
    public String mainText() {
        return words(page.locator("main"));
    }

    /** What the page announces to a screen reader: the first status of its main part. */
    public String status() {
        return words(page.locator("main").getByRole(AriaRole.STATUS).first());
    }

    /** The words of a part of the page, as a person sees them, spaces made equal. */
    public static String words(Locator part) {
        return part.innerText().replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }

    /** Keeps the session of this person for another screen. */
    public String session() {
        return context.storageState();
    }

    /** A picture of the whole page. */
    public byte[] picture(Path file) {
        return page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Asks the page a question in JavaScript whose answer is a list of sentences. */
    @SuppressWarnings("unchecked")
    public List<String> ask(String question) {
        return (List<String>) page.evaluate(question);
    }

    /** Asks the page a question in JavaScript whose answer is a list of objects. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> askRows(String question) {
        return (List<Map<String, Object>>) page.evaluate(question);
    }

    @Override
    public void close() {
        context.close();
    }
}
