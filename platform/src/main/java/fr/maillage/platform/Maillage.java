package fr.maillage.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Started by the {@code serve} and {@code demo} commands; see the {@code cli} module. */
@SpringBootApplication
class Maillage {}
