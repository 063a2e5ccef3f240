package fr.maillage.platform.search;

import java.util.List;

/**
 * A way out of a question that finds too little: a button with its exact yield.
 *
 * @param changes what is given up or widened, at least one thing
 * @param words what the button says, in French, without the number
 * @param query the question that pressing it asks
 * @param total how many places that question finds, exactly, in the same snapshot
 */
public record Relaxation(List<Change> changes, String words, PlaceQuery query, int total) {
    public Relaxation {
        changes = List.copyOf(changes);
    }
}
