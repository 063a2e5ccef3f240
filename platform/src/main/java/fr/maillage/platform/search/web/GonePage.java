package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.PlaceCard;
import java.util.List;

/**
 * The address of a place that is no longer in the directory: why, since when, and where to go instead.
 *
 * @param reason in the words of whoever took it out; may be empty
 * @param town its places, as a link
 */
public record GonePage(
        Frame frame,
        String name,
        String since,
        String reason,
        List<PlaceCard> nearby,
        String town,
        String townHref,
        String history) {}
