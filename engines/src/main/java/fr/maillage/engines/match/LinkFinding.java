package fr.maillage.engines.match;

import java.util.List;

/**
 * What phones, e-mails, web pages and register numbers say. They identify who keeps a place, not the place.
 *
 * @param contact a phone or an e-mail in common that few others hold
 * @param owner an organization, SIRET, SIREN or RNA in common
 */
record LinkFinding(boolean contact, boolean owner, List<Evidence> evidence) {
    LinkFinding {
        evidence = List.copyOf(evidence);
    }

    boolean any() {
        return contact || owner;
    }
}
