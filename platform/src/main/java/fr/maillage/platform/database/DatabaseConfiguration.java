package fr.maillage.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.maillage.platform.kernel.Settings;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 10;

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(Settings settings) throws IOException {
        return DatabaseServer.of(settings.data(), settings.database());
    }

    /** Ready to use: the migrations have run. */
    @Bean(destroyMethod = "close")
    Lifeline dataSource(DatabaseServer server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(2_000);
        config.setInitializationFailTimeout(10_000);
        config.setPoolName("maillage");
        HikariDataSource pool = new HikariDataSource(config);
        new Migrations(pool).run();
        return new Lifeline(pool, server).watching();
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }
}
