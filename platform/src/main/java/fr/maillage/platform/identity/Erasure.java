package fr.maillage.platform.identity;

/** What became of a wish to erase a lost second factor. */
public enum Erasure {
    /** It is noted; another person must agree. */
    ASKED,
    /** Two persons agreed: it is erased and its sessions are over. */
    ERASED,
    /** Nobody asks for herself. */
    REFUSED
}
