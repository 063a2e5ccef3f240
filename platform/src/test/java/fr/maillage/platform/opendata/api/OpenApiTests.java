package fr.maillage.platform.opendata.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTests {
    private final JsonNode paths;

    OpenApiTests() throws IOException {
        try (InputStream in = OpenApiTests.class.getResourceAsStream("/opendata/openapi.json")) {
            paths = JsonMapper.shared().readTree(in).get("paths");
        }
    }

    @Test
    void describes_every_route_and_no_other() {
        Set<String> routes = new TreeSet<>();
        methods().forEach(method -> routes.addAll(addresses(method)));
        routes.removeIf(route -> route.endsWith("/"));
        assertThat(new TreeSet<>(paths.propertyNames())).isEqualTo(routes);
    }

    @Test
    void describes_every_parameter() {
        methods().forEach(method -> {
            List<String> asked = Arrays.stream(method.getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                    .map(parameter ->
                            parameter.getAnnotation(RequestParam.class).name())
                    .toList();
            JsonNode described =
                    paths.get(addresses(method).getFirst()).get("get").get("parameters");
            assertThat(described
                            .valueStream()
                            .filter(one -> one.get("in").asString().equals("query"))
                            .map(one -> one.get("name").asString()))
                    .containsExactlyInAnyOrderElementsOf(asked);
        });
    }

    private static Stream<java.lang.reflect.Method> methods() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.maillage.platform.opendata.api")
                        .stream()
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(GetMapping.class))
                        // Whatever else is asked of the API has no description: it is refused.
                        .filter(method -> !addresses(method).contains("/api/**"));
    }

    private static List<String> addresses(java.lang.reflect.Method method) {
        RequestMapping shared =
                AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        String base = shared == null ? "" : shared.path()[0];
        String[] own = method.getAnnotation(GetMapping.class).value();
        return Arrays.stream(own.length == 0 ? new String[] {""} : own)
                .map(path -> base + path)
                .toList();
    }
}
