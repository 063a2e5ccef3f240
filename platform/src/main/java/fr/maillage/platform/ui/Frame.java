package fr.maillage.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param title what the page is, without the name of the site; different on every page and on every state of it
 * @param description one sentence for search engines, or absent when they should not keep the page
 * @param section the entry of the menu the page belongs to, or absent
 * @param ageNotice a sentence shown on top when the information is old, or absent
 * @param embedded true inside the page of another site: then without header, footer and script
 */
public record Frame(
        String title,
        @Nullable String description,
        @Nullable Section section,
        @Nullable String ageNotice,
        Site site,
        Assets assets,
        boolean embedded) {
    /** The title of the window: the page first, then the site. */
    public String fullTitle() {
        return title + " – Maillage, " + site.territory();
    }

    /** The value of {@code aria-current} for an entry of the menu, absent elsewhere. */
    public @Nullable String current(Section entry) {
        return entry == section ? "page" : null;
    }
}
