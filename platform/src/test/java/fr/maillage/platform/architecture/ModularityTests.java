package fr.maillage.platform.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.maillage.platform.Maillage;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    /** Compiled templates live in one package by the template compiler's will; they are pages, not a module. */
    private static final DescribedPredicate<JavaClass> TEMPLATES =
            JavaClass.Predicates.resideInAPackage("fr.maillage.platform.jte..");

    @Test
    void modules_depend_only_on_what_they_declare() {
        ApplicationModules.of(Maillage.class, TEMPLATES).verify();
    }
}
