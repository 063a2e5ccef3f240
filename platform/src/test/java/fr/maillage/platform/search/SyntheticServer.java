package fr.maillage.platform.search;

import fr.maillage.platform.Maillage;
import fr.maillage.platform.directory.PublicDirectory;
import fr.maillage.platform.directory.SyntheticTerritory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The product as it is, with an invented territory in the place of its snapshot, for load measures. Arguments: places,
 * data folder, port, file to write the addresses to; says {@code ready} when all is there.
 */
final class SyntheticServer {
    private static final int ADDRESSES = 200_000;

    private SyntheticServer() {}

    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext product = new SpringApplication(Maillage.class)
                .run("--maillage.data=" + arguments[1], "--server.port=" + arguments[2], "--server.address=127.0.0.1");
        Search search = product.getBean(Search.class);
        PublicDirectory invented = SyntheticTerritory.directory(Integer.parseInt(arguments[0]), 1);
        // A version that the database never reaches: the invented snapshot stays.
        search.replace(new PublicDirectory(
                Long.MAX_VALUE,
                invented.takenAt(),
                invented.places(),
                invented.organizations(),
                invented.programmes(),
                invented.practices(),
                invented.ties()));
        Files.write(Path.of(arguments[3]), SyntheticAddresses.distinct(search, ADDRESSES));
        System.out.println("ready " + search.current().places().size());
    }
}
