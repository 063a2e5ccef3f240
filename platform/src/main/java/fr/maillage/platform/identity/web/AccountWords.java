package fr.maillage.platform.identity.web;

import fr.maillage.platform.identity.Account;
import fr.maillage.platform.identity.AccountId;
import fr.maillage.platform.identity.Accounts;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Grant;
import fr.maillage.platform.identity.JournalLine;
import fr.maillage.platform.identity.Role;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.identity.ScopeNames;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Pages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Rights, acts and moments as people read them. The journal keeps codes and pseudonyms; here they become words. */
@Component
class AccountWords {
    private static final String ACCOUNT = "compte ";
    private static final String REFUSED = "accès refusé";
    private static final Pattern NUMBER =
            Pattern.compile("\\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final Pattern PLACE = Pattern.compile("lieu ([0-9a-f-]{36})");

    private final ScopeNames names;
    private final Accounts accounts;
    private final Pages pages;
    private final ZoneId zone;

    AccountWords(ScopeNames names, Accounts accounts, Pages pages, Settings settings) {
        this.names = names;
        this.accounts = accounts;
        this.pages = pages;
        this.zone = settings.zone();
    }

    Pages pages() {
        return pages;
    }

    ZoneId zone() {
        return zone;
    }

    /** « Aidant, Astrolabe »; a role for the whole territory stands alone. */
    String grant(Grant grant) {
        return grant.scope().kind() == Scope.Kind.TERRITORY
                ? grant.role().words()
                : grant.role().words() + ", " + names.nameOf(grant.scope());
    }

    String moment(Instant instant) {
        return French.moment(instant.atZone(zone));
    }

    /** Who did it: a name for an account that is still there. */
    String actor(String pseudonym) {
        return switch (pseudonym) {
            case "inconnu" -> "Quelqu’un qui n’était pas connecté";
            case "ligne de commande", "commande" -> "La personne qui tient la machine";
            case Caller.Product.PSEUDONYM -> "Maillage, de lui-même";
            default -> account(pseudonym);
        };
    }

    /** What was done, and to what when that is not the person herself. */
    String act(JournalLine line) {
        String what = French.sentence(action(line.action()));
        if (line.subject().equals(line.actor()) || line.subject().isBlank()) {
            return what;
        }
        String subject = subject(line.subject());
        return what.contains(" : ") ? what + " (" + subject + ")" : what + " : " + subject;
    }

    /** A name for what bears one; of any other number, the first signs, enough to tell two from each other. */
    private String subject(String subject) {
        if (subject.startsWith(ACCOUNT)) {
            return account(subject);
        }
        Matcher place = PLACE.matcher(subject);
        return place.matches()
                ? "lieu « " + names.nameOf(new Scope(Scope.Kind.PLACE, place.group(1))) + " »"
                : NUMBER.matcher(subject).replaceAll("$1");
    }

    private String account(String pseudonym) {
        if (!pseudonym.startsWith(ACCOUNT)) {
            return pseudonym;
        }
        try {
            return accounts.find(new AccountId(UUID.fromString(pseudonym.substring(ACCOUNT.length()))))
                    .map(Account::name)
                    .orElse("Un compte qui n’existe plus");
        } catch (IllegalArgumentException notAnAccount) {
            return pseudonym;
        }
    }

    /** « droit donné : helper ORGANIZATION 3f2… » becomes « droit donné : Aidant, Astrolabe ». */
    private String action(String action) {
        if (action.startsWith(REFUSED)) {
            return REFUSED;
        }
        int colon = action.indexOf(" : ");
        String[] parts = colon < 0 ? new String[0] : action.substring(colon + 3).split(" ", 3);
        if (parts.length < 2) {
            return action;
        }
        try {
            Scope scope =
                    new Scope(Scope.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts.length == 3 ? parts[2] : "");
            return action.substring(0, colon + 3) + grant(new Grant(Role.of(parts[0]), scope));
        } catch (IllegalArgumentException notARight) {
            return action;
        }
    }
}
