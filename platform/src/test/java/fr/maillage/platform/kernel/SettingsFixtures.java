package fr.maillage.platform.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;

/** Settings as tests need them. */
public final class SettingsFixtures {
    private SettingsFixtures() {}

    /** Bordeaux Métropole, no demonstration, no telephone, the real clock. */
    public static Settings bordeaux() {
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
                Settings.Mail.off(),
                OidcSettings.none(),
                SmsSettings.off());
    }

    /** Bordeaux Métropole with a mail server on this machine, unprotected. */
    public static Settings withMail(int port) {
        Settings bordeaux = bordeaux();
        return new Settings(
                bordeaux.data(),
                bordeaux.database(),
                bordeaux.territory(),
                bordeaux.phone(),
                bordeaux.zone(),
                bordeaux.schoolZone(),
                false,
                null,
                "",
                "",
                bordeaux.publicUrl(),
                bordeaux.trust(),
                new Settings.Mail("localhost", port, "", "", "maillage@exemple.fr", Settings.Mail.Protection.NONE),
                OidcSettings.none(),
                SmsSettings.off());
    }

    /** Bordeaux Métropole with a gateway for short messages. */
    public static Settings withSms(SmsSettings sms) {
        Settings bordeaux = bordeaux();
        return new Settings(
                bordeaux.data(),
                bordeaux.database(),
                bordeaux.territory(),
                bordeaux.phone(),
                bordeaux.zone(),
                bordeaux.schoolZone(),
                false,
                null,
                "",
                "",
                bordeaux.publicUrl(),
                bordeaux.trust(),
                bordeaux.mail(),
                bordeaux.oidc(),
                sms);
    }
}
