package fr.maillage.platform.routes;

import fr.maillage.platform.database.TestDatabase;
import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.DemoAccounts;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Sessions;
import fr.maillage.platform.nodes.Browser;
import fr.maillage.platform.nodes.Node;

/**
 * The product that all tests of this package ask, started by the first of them: it believes a proxy on this machine, and
 * lets everybody ask as much as they like. It ends with the tests.
 */
final class OneNode {
    private static final Node NODE = start();

    private OneNode() {}

    static Node get() {
        return NODE;
    }

    /** Somebody who administers the territory, with her second factor given. */
    static Browser camille() {
        Account camille = NODE.part(DemoAccounts.class).list().stream()
                .filter(person -> person.grants().getFirst().role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
        return Browser.at(NODE.address()).holding(NODE.part(Sessions.class).open(camille.id(), "essai", true));
    }

    private static Node start() {
        Node node = Node.on(
                TestDatabase.fresh(), "--maillage.trust.throttles=false", "--maillage.trust.proxies=127.0.0.1, ::1");
        ForeignObjects.addModeratorOfAnotherCommune(node);
        return node;
    }
}
