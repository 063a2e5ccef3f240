package fr.maillage.platform.search.web;

import fr.maillage.platform.ui.Check;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import java.util.List;

/**
 * Every filter on one page.
 *
 * @param first what and where
 * @param fields where and words
 * @param lists one answer each
 */
public record FiltersPage(
        Frame frame,
        List<Field> fields,
        List<Check> checks,
        List<Choices> lists,
        Field time,
        List<ListPage.Kept> kept,
        String back) {}
