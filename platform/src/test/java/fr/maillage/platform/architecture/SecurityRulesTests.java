package fr.maillage.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What no code of ours may do, whoever writes it (OWASP ASVS 5.0, chapter 1). */
class SecurityRulesTests {
    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.maillage");

    @Test
    void programs_are_started_by_the_database_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.maillage.platform.database")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .check(product);
    }

    @Test
    void statements_without_parameters_stay_in_the_database_module() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.maillage.platform.database")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Statement")
                .check(product);
    }

    @Test
    void nothing_is_deserialised_into_types_that_the_data_chooses() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(".*(JsonTypeInfo|PolymorphicTypeValidator)")
                .check(product);
    }

    @Test
    void nothing_is_evaluated() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.expression..", "javax.script..", "jdk.jshell..")
                .check(product);
    }

    @Test
    void addresses_are_fetched_through_the_guard_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.maillage.platform.guard")
                .and()
                .doNotHaveSimpleName("FirstVisit")
                .and()
                // The identity provider is named by whoever runs the product, and may stand inside its network.
                .doNotHaveFullyQualifiedName("fr.maillage.platform.identity.federation.Wire")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.apache.hc..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URLConnection|HttpURLConnection|Socket)")
                .check(product);
    }
}
