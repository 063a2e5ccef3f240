package fr.maillage.journeys.checks;

import com.microsoft.playwright.Response;
import fr.maillage.journeys.harness.Device;
import fr.maillage.journeys.harness.House;
import fr.maillage.journeys.harness.Visitor;
import fr.maillage.journeys.harness.Weight;
import fr.maillage.journeys.pages.PageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One page in one state, opened when first asked for, left when all has been looked at. */
final class Visit {
    private final House house;
    private final PageState state;
    private @Nullable Visitor visitor;
    private @Nullable Weight weight;
    private boolean closed;
    private List<String> atArrival = List.of();

    Visit(House house, PageState state) {
        this.house = house;
        this.state = state;
    }

    PageState state() {
        return state;
    }

    Visitor visitor() {
        if (closed) {
            throw new IllegalStateException("this page could not be reached, or was left");
        }
        if (visitor == null) {
            closed = true;
            Visitor arrived = state.visit(house, Device.PHONE);
            closed = false;
            weight = arrived.weight();
            List<String> noticed = new ArrayList<>(arrived.complaints());
            arrived.foreignRequests().forEach(url -> noticed.add("ailleurs : " + url));
            atArrival = List.copyOf(noticed);
            visitor = arrived;
        }
        return visitor;
    }

    /** What the load cost, before anything was done on the page. */
    Weight weight() {
        visitor();
        return Objects.requireNonNull(weight);
    }

    /** What the browser complained of during the load, and requests to other places. */
    List<String> noticed() {
        visitor();
        return atArrival;
    }

    Response document() {
        return visitor().document();
    }

    /** The words seen by somebody whose browser runs no script. */
    String wordsWithoutScripts() {
        Visitor other = state.visitWithoutScripts(house, Device.PHONE);
        String words = Scriptless.words(other);
        other.close();
        return words;
    }

    void leave() {
        if (visitor != null) {
            state.leave().accept(visitor);
            visitor.close();
            visitor = null;
        }
    }
}
