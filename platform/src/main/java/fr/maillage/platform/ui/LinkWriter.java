package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Goes once through a page and puts the language before the addresses of its links and forms. */
final class LinkWriter {
    private static final byte[] HREF = " href=".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ACTION = " action=".getBytes(StandardCharsets.US_ASCII);

    private final byte[] html;
    private final Language language;
    private final ByteArrayOutputStream out;
    private int copied;

    LinkWriter(byte[] html, Language language) {
        this.html = html;
        this.language = language;
        this.out = new ByteArrayOutputStream(html.length + 1_024);
    }

    byte[] written() {
        boolean inTag = false;
        for (int at = 0; at < html.length; at++) {
            byte sign = html[at];
            if (!inTag) {
                inTag = sign == '<';
            } else if (sign == '>') {
                inTag = false;
            } else if (sign == '"') {
                at = value(at);
            }
        }
        out.write(html, copied, html.length - copied);
        return out.toByteArray();
    }

    /** The end of a value in quotes; its address is changed on the way when it is one. */
    private int value(int quote) {
        int end = quote + 1;
        while (end < html.length && html[end] != '"') {
            end++;
        }
        boolean leads = follows(HREF, quote) || follows(ACTION, quote);
        if (leads && end > quote + 1 && html[quote + 1] == '/') {
            String address = Addresses.text(html, quote + 1, end);
            String changed = changed(address);
            if (!changed.equals(address)) {
                out.write(html, copied, quote + 1 - copied);
                out.writeBytes(changed.getBytes(StandardCharsets.UTF_8));
                copied = end;
            }
        }
        return end;
    }

    /** The choice of French says its language, since no language means the one being read. */
    private String changed(String address) {
        String french = "/" + Language.FRENCH.code();
        if (address.equals(french)) {
            return "/";
        }
        return address.startsWith(french + "/") ? address.substring(french.length()) : Addresses.in(language, address);
    }

    private boolean follows(byte[] name, int quote) {
        int start = quote - name.length;
        for (int i = 0; i < name.length; i++) {
            if (start < 0 || html[start + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
