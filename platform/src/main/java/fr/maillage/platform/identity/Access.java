package fr.maillage.platform.identity;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Says no, always in the same way: as if the thing did not exist. Every refusal is journaled. */
@Component
public class Access {
    private final Journal journal;

    Access(Journal journal) {
        this.journal = journal;
    }

    /**
     * Lets pass whoever may do this to that; answers « introuvable » to everybody else.
     *
     * @param subject what it was, for the journal; no personal data
     */
    public void require(Caller caller, Right right, Target target, String subject) {
        if (!caller.may(right, target)) {
            refuse(caller, right, subject);
        }
    }

    /** Answers « introuvable » and writes it down. */
    public void refuse(Caller caller, Right right, String subject) {
        journal.record(caller.pseudonym(), "accès refusé (" + right.name() + ")", subject);
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
