package fr.maillage.journeys.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The browser of the system, driven from here. Nothing is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Duration GOODBYE = Duration.ofSeconds(15);

    private final Playwright playwright;
    private final Browser browser;
    private final List<ProcessHandle> processes;

    private Chromium(Playwright playwright, Browser browser, List<ProcessHandle> processes) {
        this.playwright = playwright;
        this.browser = browser;
        this.processes = processes;
    }

    static Chromium start() {
        Path program = find().orElseThrow(() -> new IllegalStateException("Chromium est absent : les parcours dans un"
                + " navigateur ne peuvent pas se faire. Sous Debian ou Ubuntu : apt install chromium"));
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<ProcessHandle> driver = ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .toList();
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
        return new Chromium(playwright, browser, driver);
    }

    Browser browser() {
        return browser;
    }

    /** Ends it at once, from any thread: whoever waits for its answer fails. */
    void kill() {
        for (ProcessHandle process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Optional<Path> find() {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin");
        Stream<Path> folders = Arrays.stream(path.split(File.pathSeparator)).map(Path::of);
        return folders.flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        try {
            Limit.on(GOODBYE, "closing the browser", this::kill, () -> {
                browser.close();
                playwright.close();
            });
        } catch (PlaywrightException | Limit.TooLong gone) {
            System.err.println("The browser did not close by itself: " + gone.getMessage());
            kill();
        }
    }
}
