package fr.maillage.platform.directory.freshness;

/**
 * A place in the call list.
 *
 * @param views how often its sheet was opened in ninety days
 * @param points views plus one, times the months since somebody vouched for it: the list is in their order
 */
public record CallLine(DuePlace place, int views, long points) {}
