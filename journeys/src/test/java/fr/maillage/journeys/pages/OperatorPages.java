package fr.maillage.journeys.pages;

import fr.maillage.journeys.harness.Visitor;
import java.util.List;
import java.util.UUID;

/** The pages of whoever keeps the directory: the list of imports, an import from its arrival to its undoing. */
final class OperatorPages {
    private static final String IMPORTS = "/equipe/imports";

    private OperatorPages() {}

    static List<PageState> all() {
        return List.of(
                PageState.scripted("Entrer avec une clé d’accès", "porte", "/connexion/cle", visitor -> {}),
                PageState.operator("Mes façons d’entrer", "sans clé", "/compte/entrees", visitor -> {}),
                PageState.operator("Demandes d’accès", "personne n’attend", "/equipe/demandes-acces", visitor -> {}),
                PageState.operator("Imports", "liste", IMPORTS, visitor -> {}),
                PageState.operator("Imports", "fichier refusé", IMPORTS, OperatorPages::sendPicture),
                PageState.operator("Imports", "fichier déjà venu", IMPORTS, OperatorPages::sendTwice),
                PageState.operator("Besoins non couverts", "au départ", "/equipe/besoins", visitor -> {}),
                PageState.operator("Un import", "aperçu", IMPORTS, OperatorPages::preview),
                PageState.operator("Un import", "lignes à corriger", IMPORTS, OperatorPages::previewMistakes),
                PageState.operator("Un import", "appliqué", IMPORTS, OperatorPages::apply)
                        .leaving(OperatorPages::undo),
                PageState.operator("Un import", "annulé", IMPORTS, visitor -> {
                    apply(visitor);
                    undo(visitor);
                }));
    }

    private static void sendPicture(Visitor visitor) {
        Imports.send(
                visitor, "photo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
    }

    private static void sendTwice(Visitor visitor) {
        byte[] file = small();
        Imports.send(visitor, "lieux.csv", file);
        visitor.open(IMPORTS);
        Imports.send(visitor, "lieux.csv", file);
    }

    private static void preview(Visitor visitor) {
        Imports.send(visitor, "lieux.csv", small());
        Imports.waitUntilStill(visitor);
    }

    private static void previewMistakes(Visitor visitor) {
        preview(visitor);
        visitor.press(visitor.link("corriger *:").first());
    }

    private static void apply(Visitor visitor) {
        preview(visitor);
        visitor.press(visitor.button("appliquer").first());
        Imports.waitUntilStill(visitor);
    }

    private static void undo(Visitor visitor) {
        visitor.press(visitor.button("annuler").first());
        Imports.waitUntilStill(visitor);
    }

    private static byte[] small() {
        return DirtyFile.small("Essai " + UUID.randomUUID()).bytes();
    }
}
