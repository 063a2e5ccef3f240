package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;

/** The pages about duplicates: the queue, two sheets side by side, what was decided. */
final class DuplicatePages {
    private static final String IMPORTS = "/equipe/imports";
    private static final String QUEUE = "/equipe/doublons";

    private DuplicatePages() {}

    static List<PageState> all() {
        return List.of(
                PageState.operator("Doublons", "au départ", QUEUE, visitor -> {}),
                PageState.operator("Doublons", "une paire attend", IMPORTS, DuplicatePages::queue)
                        .leaving(TwoFiles::takeBack),
                PageState.operator("Deux fiches", "à comparer", IMPORTS, DuplicatePages::compare)
                        .leaving(TwoFiles::takeBack),
                PageState.operator("Deux fiches", "lien non choisi", IMPORTS, visitor -> {
                            compare(visitor);
                            visitor.press(visitor.button("^lier").first());
                        })
                        .leaving(TwoFiles::takeBack),
                PageState.operator("Deux fiches", "réunies", IMPORTS, visitor -> {
                            compare(visitor);
                            visitor.press(visitor.button("réunir ces").first());
                        })
                        .leaving(visitor -> {
                            visitor.press(visitor.button("séparer").first());
                            TwoFiles.takeBack(visitor);
                        }),
                PageState.operator("Deux fiches", "jamais réunies", IMPORTS, visitor -> {
                            compare(visitor);
                            visitor.press(visitor.button("jamais").first());
                        })
                        .leaving(TwoFiles::takeBack));
    }

    private static void queue(Visitor visitor) {
        TwoFiles files = TwoFiles.unheardOf();
        files.bringIn(visitor);
        files.found(visitor);
    }

    private static void compare(Visitor visitor) {
        TwoFiles files = TwoFiles.unheardOf();
        files.bringIn(visitor);
        visitor.press(files.found(visitor));
    }
}
