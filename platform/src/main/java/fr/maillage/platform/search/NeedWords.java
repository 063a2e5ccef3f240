package fr.maillage.platform.search;

import fr.maillage.engines.vocabulary.Need;

/**
 * What people type when they have a need: the thing, the act, or the administration that sent them. A place that answers
 * the need is found by these words, after the places that use them in their name or presentation.
 */
final class NeedWords {
    private NeedWords() {}

    static String of(Need need) {
        return switch (need) {
            case PROCEDURE ->
                "démarche administrative dossier formulaire papiers remplir demande inscription compte attestation "
                        + "courrier administration internet en ligne aide aider accompagner "
                        + "CAF impôts CPAM ameli retraite RSA APL préfecture titre de séjour carte grise "
                        + "carte d'identité passeport permis déclaration revenus FranceConnect logement allocation "
                        + "chèque énergie handicap MDPH sécurité sociale allocations familiales";
            case PRINT ->
                "imprimer impression imprimante scanner scan numériser photocopie photocopieuse photocopier copie";
            case LEARN ->
                "apprendre apprentissage aide atelier cours formation initiation débutant ordinateur téléphone smartphone "
                        + "tablette internet courriel clavier souris informatique numérique";
            case GET_EQUIPMENT ->
                "acheter ordinateur téléphone smartphone tablette solidaire pas cher reconditionné occasion don "
                        + "matériel équipement prix";
            case CONNECT -> "connexion connecter internet wifi ordinateur accès libre surfer réseau";
            case WORK ->
                "emploi travail chômage CV curriculum vitae recrutement France Travail Pôle emploi candidature";
            case FAMILY -> "enfant enfants parent parents famille école collège devoirs Pronote écrans parentalité";
            case SAFETY ->
                "sécurité arnaque arnaques mot de passe protéger piratage virus hameçonnage fraude confidentialité";
        };
    }
}
