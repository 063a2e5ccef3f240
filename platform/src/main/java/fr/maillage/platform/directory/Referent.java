package fr.maillage.platform.directory;

/**
 * The person who answers for the texts in a language.
 *
 * @param account who it is for the journal
 * @param name as the team knows the person
 */
public record Referent(String account, String name) {}
