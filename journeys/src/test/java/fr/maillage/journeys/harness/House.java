package fr.maillage.journeys.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One product and one browser for a whole run, and as many visitors as wanted. */
public final class House implements AutoCloseable {
    /** The Tuesday of the acceptance scenarios. */
    public static final String TUESDAY = "2026-12-01T10:00";

    /** What the longest journey may take, several times over. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final Duration ARRIVAL = Duration.ofMinutes(1);
    private static final Duration GOODBYE = Duration.ofSeconds(15);

    private final SmsGateway gateway = new SmsGateway();
    private final Product product;
    private final List<Visitor> visitors = new ArrayList<>();
    private final Map<String, String> sessions = new HashMap<>();
    private Chromium chromium = Chromium.start();
    private boolean replaced;
    private @Nullable String kiosk;

    private House(String moment) {
        product = Product.startedAt(moment, gateway.environment());
    }

    /** Starts both, at the moment of the scenarios. */
    public static House open() {
        return new House(TUESDAY);
    }

    /** Where the product answers, without a final slash. */
    public String address() {
        return product.address();
    }

    /** A visitor of the main product, with scripts. */
    public Visitor visitor(Device device) {
        return visitor(device, options -> {});
    }

    /** A visitor whose browser runs no script. */
    public Visitor visitorWithoutScripts(Device device) {
        return visitor(device, options -> options.setJavaScriptEnabled(false));
    }

    /** A visitor of another product, for instance one at another moment. */
    public Visitor visitorOf(Product other, Device device) {
        return arrive(other, device, options -> {});
    }

    /** The person who administers the demonstration. */
    public Visitor operator(Device device) {
        return person("Camille", device);
    }

    /** Somebody of the demonstration, by first name, who has come in. */
    public Visitor person(String name, Device device) {
        String session = sessions.computeIfAbsent(name, this::enter);
        return visitor(device, options -> options.setStorageState(session));
    }

    private String enter(String name) {
        Visitor first = visitor(Device.DESKTOP);
        first.open("/connexion");
        first.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        first.page().waitForURL("**/equipe");
        return first.session();
    }

    /** The address of a terminal that an administrator has just installed in the library of Mériadeck. */
    public String kiosk() {
        if (kiosk == null) {
            kiosk = install(operator(Device.DESKTOP));
        }
        return kiosk;
    }

    private static String install(Visitor administrator) {
        administrator.open("/equipe/bornes");
        administrator.field("nom de la borne").fill("Borne de l’entrée");
        administrator.field("lieu où").fill("Bibliothèque Mériadeck");
        administrator.press(administrator.button("continuer"));
        String address = administrator.page().locator("main code").innerText();
        return address.substring(address.indexOf("/borne/"));
    }

    /** The address of a terminal of another product. */
    public String kioskOf(Product other) {
        Visitor administrator = visitorOf(other, Device.DESKTOP);
        administrator.open("/connexion");
        administrator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Camille"))
                .click();
        administrator.page().waitForURL("**/equipe");
        return install(administrator);
    }

    /** What carries the short messages of the main product. */
    public SmsGateway gateway() {
        return gateway;
    }

    /** The data folder of the main product. */
    public Path data() {
        return product.data();
    }

    private Visitor visitor(Device device, Consumer<Browser.NewContextOptions> more) {
        return arrive(product, device, more);
    }

    private Visitor arrive(Product where, Device device, Consumer<Browser.NewContextOptions> more) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(device.width(), device.height())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris");
        more.accept(options);
        BrowserContext context = chromium.browser().newContext(options);
        context.setDefaultTimeout(10_000);
        Visitor visitor = new Visitor(where.address(), context);
        visitors.add(visitor);
        return visitor;
    }

    /** Does something that a browser which no longer answers cannot hold up: it is ended and replaced. */
    <E extends Throwable> void limited(String what, Limit.Work<E> work) throws E {
        try {
            Limit.on(LONGEST, what, chromium::kill, work);
        } catch (Limit.TooLong stopped) {
            replace(stopped);
            throw stopped;
        }
    }

    /** Arrives somewhere, and once more with a new browser if the first stopped answering on the way. */
    public Visitor arrive(Supplier<Visitor> way) {
        List<Visitor> arrived = new ArrayList<>();
        try {
            Limit.on(ARRIVAL, "arriving", chromium::kill, () -> arrived.add(way.get()));
        } catch (Limit.TooLong stopped) {
            replace(stopped);
            arrived.add(way.get());
        }
        return arrived.getFirst();
    }

    /** Sends everybody home; with a folder, a picture of what each one had before the eyes is kept first. */
    void sendHome(@Nullable Path pictures, String name) {
        try {
            Limit.on(GOODBYE, "sending visitors home", chromium::kill, () -> leave(pictures, name));
        } catch (Limit.TooLong stopped) {
            replace(stopped);
        } finally {
            visitors.clear();
        }
    }

    private void leave(@Nullable Path pictures, String name) {
        for (Visitor visitor : visitors) {
            if (pictures != null && !visitor.page().isClosed()) {
                visitor.picture(pictures.resolve(name + "-" + visitors.indexOf(visitor) + ".png"));
            }
            visitor.close();
        }
    }

    /** A browser may stop answering once in a run, and it is said aloud; twice is a fault to look for. */
    private void replace(Limit.TooLong why) {
        System.err.println("THE BROWSER STOPPED ANSWERING and is replaced: " + why.getMessage());
        chromium.kill();
        visitors.clear();
        if (replaced) {
            throw new IllegalStateException("the browser stopped answering twice in one run", why);
        }
        replaced = true;
        chromium = Chromium.start();
    }

    @Override
    public void close() {
        chromium.close();
        product.close();
        gateway.close();
    }
}
