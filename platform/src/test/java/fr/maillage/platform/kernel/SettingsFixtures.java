package fr.maillage.platform.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;

/** Settings as tests need them. */
public final class SettingsFixtures {
    private SettingsFixtures() {}

    /** Bordeaux Métropole, no demonstration, no telephone, the real clock. */
    public static Settings bordeaux() {
        return bordeaux(Settings.Mail.off(), SmsSettings.off());
    }

    /** Bordeaux Métropole with a mail server on this machine, unprotected. */
    public static Settings withMail(int port) {
        Settings.Mail mail =
                new Settings.Mail("localhost", port, "", "", "maillage@exemple.fr", Settings.Mail.Protection.NONE);
        return bordeaux(mail, SmsSettings.off());
    }

    /** Bordeaux Métropole with a gateway for short messages. */
    public static Settings withSms(SmsSettings sms) {
        return bordeaux(Settings.Mail.off(), sms);
    }

    private static Settings bordeaux(Settings.Mail mail, SmsSettings sms) {
        return new Settings(
                Path.of("target/test-data"),
                new Settings.Database("", "maillage", "", false),
                "243300316",
                "",
                ZoneId.of("Europe/Paris"),
                "A",
                false,
                null,
                "",
                "",
                URI.create("http://localhost:8080"),
                Settings.Trust.careful(),
                mail,
                OidcSettings.none(),
                sms);
    }
}
