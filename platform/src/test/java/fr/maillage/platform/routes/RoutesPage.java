package fr.maillage.platform.routes;

import fr.maillage.platform.identity.Right;
import fr.maillage.platform.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page of the documentation that lists routes, drawn from the started product. */
final class RoutesPage {
    private RoutesPage() {}

    static String of(List<Route> routes) {
        StringBuilder page = new StringBuilder("""
                # Routes

                Drawn from the started product by `RouteMatrixTests`, which also calls each route as a visitor and as every
                role. A right marked with a star asks for a second factor. Whoever lacks the right reads the same page as for
                an address that never existed.

                | | route | who |
                |---|---|---|
                """);
        for (Route route : routes) {
            page.append("| ")
                    .append(route.method())
                    .append(" | `")
                    .append(route.path())
                    .append("` | ")
                    .append(who(route.right()))
                    .append(" |\n");
        }
        page.append("\n## Rights and roles\n\n| right | roles |\n|---|---|\n");
        for (Right right : Right.values()) {
            page.append("| `")
                    .append(right.name())
                    .append(right.guarded() ? "` *" : "`")
                    .append(right.whole() ? " (for the whole territory only) | " : " | ")
                    .append(Arrays.stream(Role.values())
                            .filter(right::heldBy)
                            .map(role -> role.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String who(@Nullable Right right) {
        return right == null ? "everybody" : "`" + right.name() + "`" + (right.guarded() ? " *" : "");
    }
}
