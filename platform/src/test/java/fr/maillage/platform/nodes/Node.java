package fr.maillage.platform.nodes;

import fr.maillage.platform.Maillage;
import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.kernel.TestFolders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole product, with its demonstration, on an external database given by the test. Several may share one. */
public final class Node implements AutoCloseable {
    /** 32 bytes that only tests know. */
    private static final String MASTER_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final ServletWebServerApplicationContext product;

    private Node(ServletWebServerApplicationContext product) {
        this.product = product;
    }

    /** Starts it; settings are added as on the command line. */
    public static Node on(DataSource database, String... settings) {
        List<String> address = TestDatabase.addressOf(database);
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--maillage.demo=true",
                "--maillage.database.url=" + address.get(0),
                "--maillage.database.user=" + address.get(1),
                "--maillage.database.password=" + address.get(2),
                "--maillage.trust.master-key=" + MASTER_KEY,
                "--maillage.data=" + folder()));
        all.addAll(Arrays.asList(settings));
        SpringApplication application = new SpringApplication(Maillage.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("productOnly", new ProductOnly()));
        // Two products live in one process of the tests: each keeps to itself.
        application.setRegisterShutdownHook(false);
        return new Node((ServletWebServerApplicationContext) application.run(all.toArray(String[]::new)));
    }

    private static String folder() {
        return TestFolders.fresh("node").toString();
    }

    /** Where it answers, without a final slash. */
    public String address() {
        return "http://localhost:"
                + Objects.requireNonNull(product.getWebServer()).getPort();
    }

    /** One of its parts. */
    public <T> T part(Class<T> type) {
        return product.getBean(type);
    }

    /** One of its parts, where several are of the same type. */
    public <T> T part(String name, Class<T> type) {
        return product.getBean(name, type);
    }

    @Override
    public void close() {
        product.close();
    }

    /** The product as it is shipped: what tests configure for themselves stays out. */
    static final class ProductOnly extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURI().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ProductOnly;
        }

        @Override
        public int hashCode() {
            return ProductOnly.class.hashCode();
        }
    }
}
