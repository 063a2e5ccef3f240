package fr.maillage.platform.routes;

import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.People;
import fr.maillage.platform.identity.PeopleOutcome;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.nodes.Node;
import java.util.Map;
import java.util.UUID;

/** Things of an organization to which nobody of the demonstration belongs. A room adds its own kind here. */
final class ForeignObjects {
    private static final Scope B = Scope.organization(UUID.fromString("99999999-8888-4777-8666-555555555555"));

    private ForeignObjects() {}

    static Map<String, String> of(Node node) {
        return Map.of("person", person(node));
    }

    private static String person(Node node) {
        PeopleOutcome outcome = node.part(People.class)
                .invite(new Caller.Console(), "collegue@b.invalid", "Collègue de B", new Grant(Role.HELPER, B));
        return outcome instanceof PeopleOutcome.Invited invited
                ? invited.account().toString()
                : "";
    }
}
