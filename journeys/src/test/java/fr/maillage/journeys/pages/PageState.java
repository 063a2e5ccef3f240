package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Visitor;
import java.util.function.Consumer;

/**
 * A page in one of its states, and how a person comes to it.
 *
 * @param page the page in French, the same for all its states
 * @param state the state in French, unique for its page
 * @param kind who may see it and what it may weigh
 * @param path where one starts
 * @param steps what one does there to reach the state
 * @param leave what puts everything back as it was
 */
public record PageState(
        String page, String state, Kind kind, String path, Consumer<Visitor> steps, Consumer<Visitor> leave) {
    /** Who may see a page and what it may weigh. */
    public enum Kind {
        /** Open to all: EcoIndex of 80 at least, complete without scripts. */
        PUBLIC(80),
        /** A question of the orientation: 90 at least. */
        WIZARD(90),
        /** A screen of a terminal, whose address begins with its key: 90 at least. */
        KIOSK(90),
        /** An extra that only a script can offer, such as the interactive map. */
        SCRIPTED(75),
        /** For whoever keeps the directory. */
        OPERATOR(0);

        private final int ecoIndex;

        Kind(int ecoIndex) {
            this.ecoIndex = ecoIndex;
        }

        /** The least EcoIndex of such a page; nothing is asked of the operator's. */
        public int ecoIndex() {
            return ecoIndex;
        }
    }

    static PageState open(String page, String state, String path) {
        return new PageState(page, state, Kind.PUBLIC, path, visitor -> {}, visitor -> {});
    }

    static PageState question(String page, String state, String path) {
        return new PageState(page, state, Kind.WIZARD, path, visitor -> {}, visitor -> {});
    }

    static PageState kiosk(String page, String state, String path) {
        return new PageState(page, state, Kind.KIOSK, path, visitor -> {}, visitor -> {});
    }

    static PageState operator(String page, String state, String path, Consumer<Visitor> steps) {
        return new PageState(page, state, Kind.OPERATOR, path, steps, visitor -> {});
    }

    static PageState scripted(String page, String state, String path, Consumer<Visitor> steps) {
        return new PageState(page, state, Kind.SCRIPTED, path, steps, visitor -> {});
    }

    PageState leaving(Consumer<Visitor> how) {
        return new PageState(page, state, kind, path, steps, how);
    }

    PageState after(Consumer<Visitor> what) {
        return new PageState(page, state, kind, path, what, leave);
    }

    /** True for a page that says the same to somebody whose browser runs no script. */
    public boolean mustWorkWithoutScripts() {
        return kind == Kind.PUBLIC || kind == Kind.WIZARD || kind == Kind.KIOSK;
    }

    /** Sends somebody there. */
    public Visitor visit(House house, Device device) {
        Visitor visitor = kind == Kind.OPERATOR ? house.operator(device) : house.visitor(device);
        visitor.open(address(house));
        steps.accept(visitor);
        return visitor;
    }

    /** Sends somebody whose browser runs no script. */
    public Visitor visitWithoutScripts(House house, Device device) {
        Visitor visitor = house.visitorWithoutScripts(device);
        visitor.open(address(house));
        steps.accept(visitor);
        return visitor;
    }

    private String address(House house) {
        return kind == Kind.KIOSK ? house.kiosk() + path : path;
    }

    @Override
    public String toString() {
        return page + ", " + state;
    }
}
