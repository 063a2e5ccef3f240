package fr.maillage.platform.orientation.web;

/**
 * One answer already given.
 *
 * @param what « Lieu »
 * @param words « Lormont »
 * @param change where it can be changed
 */
public record Reply(String what, String words, String change) {}
