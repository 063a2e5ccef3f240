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
 * @param oidc the identity provider that people may sign in with, when there is one
 */
@ConfigurationProperties(prefix = "maillage", ignoreUnknownFields = false)
public record Settings(
        @DefaultValue("var") Path data,
        @DefaultValue Database database,
        @DefaultValue("243300316") String territory,
        @DefaultValue("") String phone,
        @DefaultValue("Europe/Paris") ZoneId zone,
        @DefaultValue("A") String schoolZone,
        @DefaultValue("false") boolean demo,
        @Nullable LocalDateTime clock,
        @DefaultValue("") String tiles,
        @DefaultValue("") String tilesCredit,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue OidcSettings oidc) {

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
