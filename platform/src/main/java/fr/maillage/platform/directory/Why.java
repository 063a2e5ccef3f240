package fr.maillage.platform.directory;

/**
 * What the history of a place tells everybody about a change.
 *
 * @param act what was done: « Correction », « Lieu proposé puis vérifié »
 * @param author a role, never a name: « Contributeur d’un lieu »
 * @param reason why, in the author's words; may be empty
 */
public record Why(String act, String author, String reason) {}
