package fr.maillage.platform.directory.freshness.web;

import fr.maillage.platform.ui.Fact;
import java.util.List;

/**
 * The sheet of a place as the public reads it, in lines.
 *
 * @param where address and town on one line
 * @param href its public address
 * @param checked « Vérifié pour la dernière fois le 3 novembre 2024 »
 */
public record SheetView(String name, String where, String href, List<Fact> facts, String checked) {
    public SheetView {
        facts = List.copyOf(facts);
    }
}
