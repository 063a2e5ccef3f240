package fr.maillage.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application, started by the {@code serve} and {@code demo} commands of the {@code cli} module. */
@SpringBootApplication(proxyBeanMethods = false)
public class Maillage {}
