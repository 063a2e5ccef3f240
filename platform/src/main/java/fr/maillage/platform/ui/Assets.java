package fr.maillage.platform.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files that pages refer to: one stylesheet, one script, the picture of the home page, and Leaflet for a press. */
@Component
public final class Assets {
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private final Asset css = Asset.of("maillage", "css", STYLE, Stylesheet.bytes());
    private final Asset js = Asset.of("maillage", "js", SCRIPT, Resource.bytes("maillage.js"));
    private final Asset passkeysJs = Asset.of("cles", "js", SCRIPT, Resource.bytes("passkeys.js"));
    private final Asset welcome = Asset.of("accueil", "svg", "image/svg+xml", Resource.bytes("accueil.svg"));
    private final Asset leafletJs = Asset.of("leaflet", "js", SCRIPT, Resource.bytes("leaflet/leaflet.js"));
    private final Asset leafletCss = Asset.of("leaflet", "css", STYLE, Resource.bytes("leaflet/leaflet.css"));
    private final Asset kioskCss = Asset.of("borne", "css", STYLE, Resource.bytes("kiosk/borne.css"));
    private final Asset kioskJs = Asset.of("borne", "js", SCRIPT, Resource.bytes("kiosk/borne.js"));
    private final Map<String, Asset> byName = Stream.of(
                    css, js, passkeysJs, welcome, leafletJs, leafletCss, kioskCss, kioskJs)
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    /** Address of the stylesheet. */
    public String css() {
        return href(css);
    }

    /** Address of the script. */
    public String js() {
        return href(js);
    }

    /** Address of the script of passkeys, for the pages where one comes in or adds one. */
    public String passkeysJs() {
        return href(passkeysJs);
    }

    /** Address of the drawing of the home page. */
    public String welcome() {
        return href(welcome);
    }

    /** Address of Leaflet’s script, fetched only after a press. */
    public String leafletJs() {
        return href(leafletJs);
    }

    /** Address of Leaflet’s stylesheet, fetched only after a press. */
    public String leafletCss() {
        return href(leafletCss);
    }

    /** Address of what terminals add to the stylesheet. */
    public String kioskCss() {
        return href(kioskCss);
    }

    /** Address of the script of terminals. */
    public String kioskJs() {
        return href(kioskJs);
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String href(Asset asset) {
        return "/static/" + asset.name();
    }
}
