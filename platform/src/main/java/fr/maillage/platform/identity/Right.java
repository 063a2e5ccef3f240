package fr.maillage.platform.identity;

import static fr.maillage.platform.identity.Role.ADMINISTRATOR;
import static fr.maillage.platform.identity.Role.CONTRIBUTOR;
import static fr.maillage.platform.identity.Role.HELPER;
import static fr.maillage.platform.identity.Role.MANAGER;
import static fr.maillage.platform.identity.Role.MODERATOR;
import static fr.maillage.platform.identity.Role.OPERATOR;

import java.util.Set;

/** What may be done, and which roles may do it. This is the only table of rights; whatever it does not say is refused. */
public enum Right {
    /** Seeing and changing one's own account. */
    OWN_ACCOUNT(false, CONTRIBUTOR, HELPER, MANAGER, MODERATOR, ADMINISTRATOR, OPERATOR),
    /** Correcting a place without waiting for moderation. */
    CORRECT_PLACE(false, CONTRIBUTOR, MANAGER, MODERATOR, ADMINISTRATOR),
    /** Telling that a place was checked, by phone or by a visit. */
    VERIFY_PLACE(false, HELPER, MANAGER, MODERATOR, ADMINISTRATOR),
    /** Deciding on what others proposed. */
    MODERATE(false, MODERATOR, ADMINISTRATOR),
    /** Reading how to reach whoever asked to be told of a decision. */
    TELL_PROPOSERS(true, MODERATOR, ADMINISTRATOR),
    /** Telling whether two records are the same place. */
    MERGE_PLACES(false, MODERATOR, ADMINISTRATOR),
    /** Letting a file in. */
    IMPORT_FILES(false, MODERATOR, ADMINISTRATOR, OPERATOR),
    /** Having files fetched by their address, for the whole territory. */
    HARVEST_FILES(false, MODERATOR, ADMINISTRATOR, OPERATOR),
    /** Taking back what somebody else let in. */
    UNDO_FOR_OTHERS(false, ADMINISTRATOR, OPERATOR),
    /** Reading figures about needs that met no answer. */
    READ_FIGURES(false, MANAGER, MODERATOR, ADMINISTRATOR),
    /** Inviting colleagues of one's organization. */
    MANAGE_COLLEAGUES(true, MANAGER, ADMINISTRATOR),
    /** Inviting anybody and giving rights. */
    MANAGE_PEOPLE(true, ADMINISTRATOR),
    /** Reading who did what. */
    READ_JOURNAL(true, ADMINISTRATOR),
    /** Giving and taking back the token of a terminal. */
    MANAGE_TERMINALS(true, ADMINISTRATOR),
    /** Proposing and validating texts in another language. */
    TRANSLATE(false, CONTRIBUTOR, HELPER, MANAGER, MODERATOR, ADMINISTRATOR),
    /** Saying who validates the texts of a language. */
    NAME_REFERENTS(false, MODERATOR, ADMINISTRATOR),
    /** Seeing the state of the machine. */
    OPERATE(true, OPERATOR, ADMINISTRATOR);

    private final boolean guarded;
    private final Set<Role> roles;

    Right(boolean guarded, Role... roles) {
        this.guarded = guarded;
        this.roles = Set.of(roles);
    }

    /** True when a second factor is asked: for personal data and administration (OWASP ASVS 5.0, 6.3.3). */
    public boolean guarded() {
        return guarded;
    }

    /** True when it is about the territory as a whole: a role in a part of it does not carry it. */
    public boolean whole() {
        return this == HARVEST_FILES || this == UNDO_FOR_OTHERS || this == NAME_REFERENTS;
    }

    /** True when a role holds this right, somewhere. */
    public boolean heldBy(Role role) {
        return roles.contains(role);
    }
}
