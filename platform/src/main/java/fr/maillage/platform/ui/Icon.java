package fr.maillage.platform.ui;

import java.util.Locale;

/**
 * A small line drawing that stands beside a word, on a grid of 24 with a line of 2. One meaning, one drawing: the
 * stylesheet is made from this list, so a page names an icon by its class and weighs nothing more. Drawn for Maillage,
 * given to the public domain (CC0).
 */
public enum Icon {
    PHONE(
            "M7 3H4.5A1.5 1.5 0 0 0 3 4.6C3.5 13.5 10.5 20.5 19.4 21a1.5 1.5 0 0 0 1.6-1.5V17l-5-2-2 2.5a13 13 0 0 1-7.5-7.5L9 8z"),
    WALK(
            "M13 5.2a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8zM7 12l3-3.5h3l2 3 3 1.5M12 9l-1.5 6 3 2.5 1 4.5M10.3 16 8 22"),
    CLOCK("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2"),
    EURO("M18 6.5A7 7 0 0 0 7 12a7 7 0 0 0 11 5.5M4 10.5h9M4 14h8"),
    FREE("M4 4h8l8.5 8.5a1.5 1.5 0 0 1 0 2L14.5 20.5a1.5 1.5 0 0 1-2 0L4 12zM8.5 8.5h.01M10 14.5l4.5-4.5"),
    WHEELCHAIR("M10 4.5h.01M10 8v6h5.5l3 5.5M10 10.5h5M8 12a5 5 0 1 0 6.5 6.5"),
    LANGUAGE("M3 5h10M8 3v2M11 5c-1 4-4 7-7.5 8.5M5.5 8.5c1 2 3.5 4 6 5M12.5 21l4.5-11 4.5 11M14 17.5h6"),
    PRINTER(
            "M7 8V3h10v5M7 18H4.5A1.5 1.5 0 0 1 3 16.5v-7A1.5 1.5 0 0 1 4.5 8h15A1.5 1.5 0 0 1 21 9.5v7a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v7H7z"),
    WIFI("M2.5 9a14 14 0 0 1 19 0M5.8 12.8a9 9 0 0 1 12.4 0M9 16.4a4.3 4.3 0 0 1 6 0M12 20h.01"),
    COMPUTER("M5 4h14a1 1 0 0 1 1 1v11H4V5a1 1 0 0 1 1-1zM2 20h20l-2-4H4z"),
    TABLET("M6 3h12a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM12 17.5h.01"),
    SMARTPHONE(
            "M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5zM11 18.5h2"),
    SCANNER("M4 9 19 4M3 12h18v6a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM7 15.5h6M17 15.5h.01"),
    COPIER(
            "M8 8h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM4 16V4a1 1 0 0 1 1-1h11M11 13h5M11 16.5h5"),
    GLOBE("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18z"),
    PROJECTOR(
            "M3 8h10M19 8h1a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8M16 14a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 17v3M18 17v3M6.5 12.5h3"),
    CAMERA("M4 6h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM15 10.5l6-3.5v10l-6-3.5"),
    LOCK("M6 11h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM8 11V7.5a4 4 0 0 1 8 0V11M12 15v2"),
    SOCKET("M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4"),
    TERMINAL("M7 3h10a1 1 0 0 1 1 1v9H6V4a1 1 0 0 1 1-1zM9 13l1 8h4l1-8M7 21h10M10 6.5h4"),
    PIN("M12 21.5c5-5.5 7-8.7 7-12a7 7 0 0 0-14 0c0 3.3 2 6.5 7 12zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"),
    BUS(
            "M5 5h14a1.5 1.5 0 0 1 1.5 1.5V17h-17V6.5A1.5 1.5 0 0 1 5 5zM3.5 11.5h17M12 5v6.5M7 20a1.7 1.7 0 1 0 0-3.5A1.7 1.7 0 0 0 7 20zM17 20a1.7 1.7 0 1 0 0-3.5 1.7 1.7 0 0 0 0 3.5z"),
    CALENDAR("M5 5h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8.5 3v4M15.5 3v4"),
    SEARCH("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5l5 5"),
    OPEN("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.5l2.8 2.8 5.2-6"),
    CLOSED("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h8"),
    UNKNOWN("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 2M12 16.8h.01"),
    WALK_IN("M4 21V4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v4M15 16v5M2 21h15M21.5 12H11M14 8.5 10.5 12l3.5 3.5"),
    CHECK("M4.5 12.5l5 5 10-11"),
    HOURGLASS("M6 3h12M6 21h12M7.5 3c0 5 4.5 6 4.5 9s-4.5 4-4.5 9M16.5 3c0 5-4.5 6-4.5 9s4.5 4 4.5 9"),
    WARNING("M12 4 2.5 20h19zM12 10v4.5M12 17.3h.01"),
    INFO("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.8h.01"),
    NEXT("M9 5l7 7-7 7"),
    BACK("M15 5l-7 7 7 7"),
    UP("M5 15l7-7 7 7"),
    DOWN("M5 9l7 7 7-7"),
    PLUS("M12 5v14M5 12h14"),
    MINUS("M5 12h14"),
    REMOVE("M6 6l12 12M18 6 6 18"),
    LIST("M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"),
    PLAN("M3 6.5l6-2.5 6 2.5 6-2.5v13.5L15 20l-6-2.5L3 20zM9 4v13.5M15 6.5V20"),
    GROUP(
            "M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM2.5 19.5a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 5.8M17.5 14.2a6 6 0 0 1 4 5.3"),
    PERSON("M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0"),
    HEARING("M7 9a5 5 0 0 1 10 0c0 4-4 4.5-4 8a2.8 2.8 0 0 1-5 1.7M10 9.5a2 2 0 0 1 4 0c0 1.5-1.5 1.8-1.5 3.2"),
    SIGN(
            "M8 12V5.5a1.5 1.5 0 0 1 3 0V11M11 10V4a1.5 1.5 0 0 1 3 0v6.5M14 10.5V6a1.5 1.5 0 0 1 3 0v8.5a6.5 6.5 0 0 1-12 3.5L2.8 14a1.5 1.5 0 0 1 2.5-1.5L8 15.5"),
    SEAT("M7 4v9h10V4M5 13h14v3H5zM7 16v5M17 16v5"),
    TOILETS("M7 6.5h.01M17 6.5h.01M4.5 11a2.5 2.5 0 0 1 5 0v5H8.5v5h-3v-5h-1zM14.5 16l1-6h3l1 6h-1.5v5h-2v-5zM12 3v18"),
    STEP_FREE("M3 20h18L3 12zM12 5h8M16.5 1.5 20 5l-3.5 3.5"),
    TACTILE("M5 4v16M10 4v16M15 7h.01M15 12h.01M15 17h.01M19.5 7h.01M19.5 12h.01M19.5 17h.01"),
    DOCUMENT("M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5M8.5 13h7M8.5 16.5h5"),
    MAIL("M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM3.5 7l8.5 6.5L20.5 7"),
    LOCATE("M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5M12 12h.01"),
    HEART("M12 20.5C6 16 3 12.7 3 9a4.6 4.6 0 0 1 9-1.5A4.6 4.6 0 0 1 21 9c0 3.7-3 7-9 11.5z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The class that puts the drawing before a text: {@code i i-step-free}. */
    public String css() {
        return "i i-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outline, as the {@code d} of one SVG path. */
    String path() {
        return path;
    }
}
