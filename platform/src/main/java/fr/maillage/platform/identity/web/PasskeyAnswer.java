package fr.maillage.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the script of passkeys sends. Reads at most 64 kB, and takes anything else than expected for empty, which opens
 * nothing.
 *
 * @param handle of the question answered
 * @param credential what the device said, as JSON
 * @param name for a new key
 * @param next the page wanted first
 */
record PasskeyAnswer(String handle, String credential, String name, String next) {
    private static final int MOST_BYTES = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.shared();

    static PasskeyAnswer read(HttpServletRequest request) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES) {
            return new PasskeyAnswer("", "", "", "");
        }
        try {
            JsonNode body = JSON.readTree(sent);
            return new PasskeyAnswer(
                    body.path("question").asString(""),
                    body.path("cle").toString(),
                    body.path("nom").asString(""),
                    body.path("suite").asString(""));
        } catch (JacksonException unreadable) {
            return new PasskeyAnswer("", "", "", "");
        }
    }
}
