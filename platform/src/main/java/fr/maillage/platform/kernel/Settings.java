package fr.maillage.platform.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Every setting of the product, all under {@code maillage.}; an unknown key refuses the start. The documentation's table
 * is checked against this record by a test.
 *
 * @param data folder of the embedded database and of files that must outlive a restart
 * @param database the external database, when there is one
 * @param territory code of the territory served; 243300316 is Bordeaux Métropole
 * @param phone the number that a resident in difficulty may call, as shown; empty when the territory has none
 * @param zone time zone of the territory
 * @param schoolZone zone of the school calendar: A, B, C or Corse; anything else means that school holidays are unknown
 * @param demo true when the directory is filled with the demonstration territory
 * @param clock a fixed start for the clock, for demonstrations and tests; absent means the real time
 * @param tiles address of map tiles with {z}, {x} and {y}; empty means that no map server is asked for anything
 * @param tilesCredit who made the tiles, as their licence asks
 * @param publicUrl address under which the public reaches the product, printed on slips
 * @param mail the server that sends letters, when there is one
 * @param trust keys, limits and the machines that are believed
 * @param oidc the identity provider that people may sign in with, when there is one
 * @param sms the gateway that carries short messages, when there is one
 */
@ConfigurationProperties(prefix = "maillage", ignoreUnknownFields = false)
public record Settings(
        @DefaultValue("var") Path data,
        @DefaultValue Database database,
        @DefaultValue("243300316") String territory,
        @Held(DataClass.PUBLIC) @DefaultValue("") String phone,
        @DefaultValue("Europe/Paris") ZoneId zone,
        @DefaultValue("A") String schoolZone,
        @DefaultValue("false") boolean demo,
        @Nullable LocalDateTime clock,
        @DefaultValue("") String tiles,
        @DefaultValue("") String tilesCredit,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue Trust trust,
        @Held(DataClass.PRO) @DefaultValue Mail mail,
        @DefaultValue OidcSettings oidc,
        @DefaultValue SmsSettings sms) {

    /**
     * Keys, limits and the machines that are believed.
     *
     * @param masterKey the key that wraps the keys of personal data, as {@code ./maillage keys new} prints it; empty means
     *     the file {@code master.key} of the data folder
     * @param proxies addresses of the proxies whose word is taken about who visits, separated by commas; empty means none
     * @param hosts hosts from which files may be fetched by address, separated by commas; empty means none
     * @param throttles false to let everybody ask as much as they like, for measures only
     * @param antivirus where ClamAV listens, {@code host:port} or the path of its socket; empty means that files are not
     *     shown to any antivirus
     * @param embedders sites that may show our embedded pages in theirs, separated by spaces; a star means any
     */
    public record Trust(
            @DefaultValue("") String masterKey,
            @DefaultValue("") String proxies,
            @DefaultValue("") String hosts,
            @DefaultValue("true") boolean throttles,
            @DefaultValue("") String antivirus,
            @DefaultValue("*") String embedders) {
        /** No key, nobody believed, nothing fetched, everybody held to the limits. */
        public static Trust careful() {
            return new Trust("", "", "", true, "", "*");
        }

        /** Never shows the key, so that a logged setting does not leak it. */
        @Override
        public String toString() {
            return "Trust[masterKey=***, proxies=" + proxies + ", hosts=" + hosts + ", throttles=" + throttles
                    + ", antivirus=" + antivirus + ", embedders=" + embedders + "]";
        }
    }

    /**
     * The territory's mail server.
     *
     * @param host its name; empty means that the territory sends no mail
     * @param user name and password under which the product sends; an empty user sends without signing in
     * @param from address that people see
     * @param protection how the connection is protected
     */
    public record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("starttls") Protection protection) {
        /** How the connection to the mail server is protected. */
        public enum Protection {
            STARTTLS,
            TLS,
            NONE
        }

        public Mail {
            if (!host.isBlank() && from.indexOf('@') < 1) {
                throw new IllegalArgumentException("maillage.mail.from must be the address that people see");
            }
        }

        /** A territory without a mail server. */
        public static Mail off() {
            return new Mail("", 587, "", "", "", Protection.STARTTLS);
        }

        /** True when the territory sends mail. */
        public boolean isOn() {
            return !host.isBlank();
        }

        /** Never shows the password, so that a logged setting does not leak it. */
        @Override
        public String toString() {
            return "Mail[host=" + host + ", port=" + port + ", user=" + user + ", password=***]";
        }
    }

    /**
     * An external database.
     *
     * @param url {@code postgresql://host:port/name} or its {@code jdbc:} form; empty means embedded
     * @param join true to use the embedded server of a product that is already running, instead of starting one
     */
    public record Database(
            @DefaultValue("") String url,
            @DefaultValue("maillage") String user,
            @DefaultValue("") String password,
            @DefaultValue("false") boolean join) {
        /** True when somebody else runs the server. */
        public boolean isExternal() {
            return !url.isBlank();
        }

        /** Never shows the password, so that a logged setting does not leak it. */
        @Override
        public String toString() {
            return "Database[url=" + url + ", user=" + user + ", password=***]";
        }
    }
}
