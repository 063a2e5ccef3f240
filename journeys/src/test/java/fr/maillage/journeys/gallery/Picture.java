package fr.maillage.journeys.gallery;

import java.util.List;

/**
 * The pictures of one page in one state.
 *
 * @param page the page, the same for all its states
 * @param state the state
 * @param views its pictures, screens first, paper last
 */
record Picture(String page, String state, List<View> views) {
    /** One picture: the size in words, the file beside the index. */
    record View(String words, String file) {}
}
