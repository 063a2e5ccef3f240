package fr.maillage.platform.routes;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.nodes.Node;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route of the product.
 *
 * @param right what it takes; absent when it is open to all
 * @param parameters names that its method declares
 */
record Route(String method, String path, @Nullable Right right, List<String> parameters) {
    private static final List<Integer> REFUSALS = List.of(401, 403);

    /** As in the tables: {@code GET /equipe/imports/{id}}. */
    String name() {
        return method + " " + path;
    }

    /** Every one that the started product would take. */
    static List<Route> all(Node node) {
        return node
                .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(Route::of)
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> of(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        Right right = right(mapped.getValue());
        List<String> parameters = Arrays.stream(mapped.getValue().getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(declared -> declared.name().isEmpty() ? declared.value() : declared.name())
                .toList();
        return mapped.getKey().getPatternValues().stream()
                .flatMap(path -> mapped.getKey().getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(method.name(), path, right, parameters)));
    }

    private static @Nullable Right right(HandlerMethod handler) {
        Requires own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Requires.class);
        boolean open =
                AnnotatedElementUtils.hasAnnotation(handler.getMethod(), fr.maillage.platform.kernel.OpenToAll.class);
        Requires required = own != null || open
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class);
        return required == null ? null : required.value();
    }

    /** True for somebody whose right goes over the whole territory: nothing there is another’s. */
    boolean isEverywhereFor(Account person) {
        Right needed = right;
        return needed != null
                && person.grants().stream()
                        .anyMatch(grant -> grant.scope().equals(Scope.territory()) && needed.heldBy(grant.role()));
    }

    /** True when the answer is the one that the right calls for. */
    boolean isRightFor(Account person, HttpResponse<String> answer, String absent, RouteLines.Line line) {
        int status = answer.statusCode();
        if (status >= 500 || REFUSALS.contains(status)) {
            return false;
        }
        Right needed = right;
        if (needed == null) {
            return true;
        }
        if (person.grants().stream().noneMatch(grant -> grant.carries(needed))) {
            return status == 404 && answer.body().equals(absent);
        }
        boolean sentAway = answer.headers()
                .firstValue("Location")
                .filter(where -> where.startsWith("/connexion?suite="))
                .isPresent();
        return !sentAway && (status != 404 || line.namesNothing());
    }
}
