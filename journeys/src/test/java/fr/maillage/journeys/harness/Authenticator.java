package fr.maillage.journeys.harness;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device of software that keeps passkeys for one page of Chromium, opened by a person who is always verified. */
public final class Authenticator {
    private final CDPSession browser;
    private final String id;

    private Authenticator(CDPSession browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    /** Puts a new device before a page. */
    public static Authenticator before(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        String id = browser.send("WebAuthn.addVirtualAuthenticator", arguments)
                .get("authenticatorId")
                .getAsString();
        return new Authenticator(browser, id);
    }

    /** The keys that it holds, with their count. */
    public JsonArray keys() {
        return browser.send("WebAuthn.getCredentials", me()).getAsJsonArray("credentials");
    }

    /** Puts keys back as they were: a copy made before, with its old count. */
    public void restore(JsonArray keys) {
        browser.send("WebAuthn.clearCredentials", me());
        keys.forEach(key -> {
            JsonObject arguments = me();
            arguments.add("credential", key);
            browser.send("WebAuthn.addCredential", arguments);
        });
    }

    private JsonObject me() {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return arguments;
    }
}
