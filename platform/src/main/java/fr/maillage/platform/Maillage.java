package fr.maillage.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application, started by the {@code serve} and {@code demo} commands of the {@code cli} module. */
@EnableScheduling
@SpringBootApplication(proxyBeanMethods = false)
public class Maillage {}
