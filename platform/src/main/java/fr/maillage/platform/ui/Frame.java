package fr.maillage.platform.ui;

import fr.maillage.engines.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a page.
 *
 * @param title what the page is, without the name of the site; different on every page and on every state of it
 * @param description one sentence for search engines, or absent when they should not keep the page
 * @param section the entry of the menu the page belongs to, or absent
 * @param ageNotice a sentence shown on top when the information is old, or absent
 * @param language the language of the page
 * @param tongues the same page in every language
 * @param embedded true inside the page of another site: then without header, footer and script
 */
public record Frame(
        String title,
        @Nullable String description,
        @Nullable Section section,
        @Nullable String ageNotice,
        Site site,
        Assets assets,
        Language language,
        List<Tongue> tongues,
        boolean embedded) {
    /**
     * A language in which the page can be read.
     *
     * @param href its address in that language
     * @param current true for the language being read
     */
    public record Tongue(Language language, String href, boolean current) {}

    public Frame {
        tongues = List.copyOf(tongues);
    }

    /** The title of the window: the page first, then the site. */
    public String fullTitle() {
        return title + " – Maillage, " + site.territory();
    }

    /** The value of {@code aria-current} for an entry of the menu, absent elsewhere. */
    public @Nullable String current(Section entry) {
        return entry == section ? "page" : null;
    }
}
