package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.kernel.OpenToAll;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/** A route says who may take it: everybody, or whoever holds one right. */
class RouteInventoryTests {
    @Test
    void every_route_says_who_may_take_it() {
        List<JavaMethod> routes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.maillage.platform").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                        .toList();
        assertThat(routes)
                .hasSizeGreaterThan(20)
                .allSatisfy(route ->
                        assertThat(lines(route)).as(route.getFullName()).isEqualTo(1));
    }

    private static int lines(JavaMethod route) {
        JavaClass controller = route.getOwner();
        int own = count(route.isAnnotatedWith(Requires.class), route.isAnnotatedWith(OpenToAll.class));
        int shared = count(controller.isAnnotatedWith(Requires.class), controller.isAnnotatedWith(OpenToAll.class));
        return own == 0 ? shared : own;
    }

    private static int count(boolean first, boolean second) {
        return (first ? 1 : 0) + (second ? 1 : 0);
    }
}
