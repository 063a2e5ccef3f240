package fr.maillage.journeys.harness;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What passes between the browser and the world, as the browser's own network panel counts it. */
final class Wire {
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Set<String> under = ConcurrentHashMap.newKeySet();

    private Wire() {}

    static Wire of(CDPSession session) {
        Wire wire = new Wire();
        session.on("Network.requestWillBeSent", wire::sent);
        session.on("Network.loadingFinished", wire::finished);
        session.on("Network.loadingFailed", event -> wire.under.remove(id(event)));
        session.send("Network.enable");
        return wire;
    }

    private void sent(JsonObject event) {
        String url = event.getAsJsonObject("request").get("url").getAsString();
        if (!url.startsWith("data:")) {
            requests.add(url);
            under.add(id(event));
        }
    }

    private void finished(JsonObject event) {
        bytes.addAndGet(event.get("encodedDataLength").getAsLong());
        under.remove(id(event));
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    /** True when every request that left has been answered. */
    boolean still() {
        return under.isEmpty();
    }

    void forget() {
        under.clear();
        requests.clear();
        bytes.set(0);
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    long bytes() {
        return bytes.get();
    }
}
