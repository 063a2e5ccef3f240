package fr.maillage.platform.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import fr.maillage.platform.Maillage;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    /** Compiled templates live in one package by the template compiler's will; they are pages, not a module. */
    private static final ImportOption PRODUCT = (Location location) ->
            new ImportOption.DoNotIncludeTests().includes(location) && !location.contains("/platform/jte/");

    @Test
    void modules_depend_only_on_what_they_declare() {
        ApplicationModules.of(Maillage.class, PRODUCT).verify();
    }
}
