package fr.maillage.engines.intake.finding;

import java.util.Locale;

/**
 * Every finding the intake can make. Codes are stable: files and programs of others refer to them. Each is documented in
 * {@code docs/findings.md}; a test compares the two.
 *
 * <p>The rule is one French sentence; the advice says what was done or what to do when there is no repair to show.
 */
public enum FindingCode {

    // File
    FILE_EMPTY(
            Severity.ERROR,
            false,
            "Le fichier est vide.",
            "Envoyez un fichier qui contient une ligne de titres et au moins une ligne de données."),
    FILE_UNREADABLE(
            Severity.ERROR,
            false,
            "Le fichier ne peut pas être lu jusqu’au bout.",
            "Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis recommencez."),
    FILE_NO_TABLE(
            Severity.ERROR,
            false,
            "Aucun tableau n’a été trouvé dans le fichier.",
            "Envoyez un tableau CSV, XLSX, ODS, JSON ou GeoJSON avec une ligne de titres."),
    FILE_TOO_LARGE(
            Severity.ERROR, false, "Le fichier dépasse la taille permise.", "Découpez-le en plusieurs fichiers."),
    FILE_TOO_MANY_ROWS(
            Severity.ERROR,
            false,
            "Le fichier dépasse le nombre de lignes permis.",
            "Découpez-le en plusieurs fichiers."),
    FILE_TOO_MANY_COLUMNS(
            Severity.ERROR,
            false,
            "Le fichier dépasse le nombre de colonnes permis.",
            "Retirez les colonnes inutiles."),
    FILE_ARCHIVE_LIMIT(
            Severity.ERROR,
            false,
            "Le classeur dépasse les limites de décompression : il est refusé par prudence.",
            "Enregistrez le tableau en CSV."),
    FILE_MACROS(
            Severity.ERROR,
            false,
            "Le classeur contient des macros : il est refusé par prudence.",
            "Enregistrez-le sans macros, au format XLSX ou CSV."),
    FILE_ENCODING(Severity.INFO, false, "Le texte n’est pas en UTF-8.", "Il a été lu quand même, sans rien perdre."),
    FILE_ENCODING_MIXED(
            Severity.WARNING,
            false,
            "Quelques octets ne suivent pas l’encodage du reste du fichier.",
            "Ils ont été remplacés par le signe « � ». Enregistrez le fichier en UTF-8."),
    FILE_TITLE_LINES(Severity.INFO, false, "Des lignes précèdent la ligne de titres.", "Elles ont été passées."),
    FILE_OTHER_SHEETS(Severity.INFO, false, "Le classeur contient plusieurs feuilles.", "Une seule a été lue."),
    FILE_BLANK_LINES(
            Severity.INFO,
            false,
            "Le fichier contient des lignes vides.",
            "Elles ne comptent pas comme des lignes de données."),
    HEADER_DUPLICATE(
            Severity.WARNING,
            true,
            "Deux colonnes portent le même titre.",
            "Donnez un titre différent à chaque colonne."),
    HEADER_EMPTY(Severity.INFO, true, "Une colonne n’a pas de titre.", "Donnez-lui un titre."),
    MAPPING_NO_NAME(
            Severity.ERROR,
            false,
            "Aucune colonne ne ressemble au nom des lieux.",
            "Indiquez la colonne du nom dans un fichier de correspondance."),
    MAPPING_UNSURE(
            Severity.WARNING,
            false,
            "Le sens de cette colonne est deviné, sans certitude.",
            "Vérifiez la correspondance proposée."),
    COLUMN_KEPT_ASIDE(
            Severity.INFO,
            false,
            "Cette colonne n’a pas de place dans le modèle.",
            "Ses valeurs sont gardées telles quelles, à part."),
    COLUMN_PERSONAL(
            Severity.WARNING,
            false,
            "Cette colonne semble contenir des noms de personnes.",
            "Elle est gardée à part et n’est pas publiée."),
    COLUMN_SWAPPED(
            Severity.WARNING,
            true,
            "Les titres de la latitude et de la longitude sont inversés par rapport aux valeurs.",
            "Les valeurs ont été suivies."),
    STANDARD_VERSION(
            Severity.INFO,
            false,
            "Le fichier suit une version ancienne du standard des lieux de médiation numérique.",
            "Les termes ont été convertis, ligne par ligne."),

    // Row
    ROW_EMPTY(Severity.ERROR, false, "La ligne ne contient aucune valeur.", "La ligne est refusée."),
    ROW_NO_NAME(
            Severity.ERROR,
            false,
            "La ligne n’a pas de nom de lieu.",
            "La ligne est refusée : ajoutez le nom du lieu."),
    ROW_NO_LOCATION(
            Severity.ERROR,
            false,
            "La ligne ne dit pas où est le lieu : ni commune, ni adresse, ni coordonnées.",
            "La ligne est refusée : ajoutez au moins la commune."),
    ROW_TOO_LONG(
            Severity.WARNING,
            false,
            "La ligne a plus de cellules que de titres.",
            "Les cellules en trop sont gardées à part."),
    ROW_TOO_SHORT(
            Severity.INFO,
            false,
            "La ligne a moins de cellules que de titres.",
            "Les cellules absentes sont lues comme vides."),
    ROW_QUOTE_OPEN(
            Severity.ERROR,
            false,
            "Un guillemet semble ouvert et jamais refermé.",
            "Vérifiez les guillemets autour de cette ligne."),
    ROW_DUPLICATE(
            Severity.WARNING, false, "La ligne répète exactement une ligne précédente.", "Supprimez l’une des deux."),
    ROW_SAME_PLACE(
            Severity.WARNING,
            false,
            "Un lieu de même nom, même commune et même adresse figure déjà plus haut.",
            "Vérifiez qu’il ne s’agit pas du même lieu."),
    CELL_TOO_LONG(Severity.WARNING, false, "La cellule dépasse la longueur permise.", "Le texte a été coupé."),

    // Text
    TEXT_MOJIBAKE(
            Severity.INFO,
            true,
            "Les accents sont abîmés (texte UTF-8 lu dans un autre encodage).",
            "Enregistrez le fichier en UTF-8."),
    TEXT_ENTITY(Severity.INFO, true, "Le texte contient des codes HTML.", "Remplacez-les par les lettres."),
    TEXT_CONTROL(Severity.INFO, true, "Le texte contient des caractères invisibles.", "Supprimez-les."),
    TEXT_SPACES(
            Severity.INFO, true, "Le texte contient des espaces ou des retours à la ligne en trop.", "Supprimez-les."),

    // Identity
    ID_MISSING(Severity.INFO, true, "La ligne n’a pas d’identifiant.", "Donnez un identifiant à chaque lieu."),
    ID_DUPLICATE(
            Severity.ERROR,
            true,
            "Cet identifiant est déjà celui d’une autre ligne.",
            "Donnez un identifiant différent à chaque lieu."),
    ID_SPACES(Severity.INFO, true, "L’identifiant contient des espaces.", "Supprimez-les."),
    PIVOT_MISSING(Severity.INFO, false, "Le numéro SIRET ou RNA est absent.", "Ajoutez-le si la structure en a un."),
    PIVOT_ZERO(
            Severity.WARNING,
            false,
            "Ce numéro rempli de zéros n’est celui de personne.",
            "Le numéro est ignoré : laissez la case vide ou donnez le vrai SIRET."),
    PIVOT_DAMAGED(
            Severity.ERROR,
            false,
            "Les derniers chiffres du SIRET ont été remplacés par des zéros, comme le fait un tableur.",
            "Le numéro est ignoré : retrouvez le SIRET et mettez la colonne au format texte."),
    PIVOT_FORMAT(
            Severity.INFO, true, "Le SIRET contient des espaces ou des signes.", "Écrivez ses 14 chiffres à la suite."),
    PIVOT_SIREN(
            Severity.WARNING,
            false,
            "Ce numéro a 9 chiffres : c’est un SIREN, il désigne l’organisme et non l’établissement.",
            "Ajoutez les 5 chiffres de l’établissement."),
    PIVOT_KEY(
            Severity.WARNING, false, "La clé de contrôle du SIRET est fausse.", "Le numéro est ignoré : vérifiez-le."),
    PIVOT_LENGTH(Severity.WARNING, false, "Un SIRET compte 14 chiffres.", "Le numéro est ignoré : vérifiez-le."),
    PIVOT_APE(Severity.INFO, true, "Le code APE est collé au SIRET.", "Mettez-le dans une autre colonne."),
    PIVOT_UNREADABLE(Severity.WARNING, false, "Ce n’est ni un SIRET, ni un RNA.", "La valeur est gardée à part."),
    NAME_FROM_OTHER(
            Severity.WARNING,
            true,
            "Le nom du lieu manque : une autre colonne de la ligne en tient lieu.",
            "Ajoutez le nom du lieu."),
    NAME_IN_CAPITALS(
            Severity.INFO,
            false,
            "Le nom est écrit tout en capitales.",
            "Il est laissé tel quel : écrivez-le comme sur la façade."),

    // Address
    POSTAL_LEADING_ZERO(
            Severity.INFO, true, "Le code postal a perdu son zéro de tête.", "Mettez la colonne au format texte."),
    POSTAL_FORMAT(
            Severity.INFO,
            true,
            "Le code postal contient autre chose que ses cinq chiffres.",
            "Écrivez cinq chiffres."),
    POSTAL_UNREADABLE(Severity.ERROR, false, "Ce n’est pas un code postal.", "Écrivez cinq chiffres."),
    POSTAL_CEDEX(
            Severity.INFO,
            true,
            "C’est un code CEDEX, réservé au courrier des entreprises.",
            "Indiquez le code postal de la commune."),
    POSTAL_NOT_OF_COMMUNE(
            Severity.WARNING,
            false,
            "Ce code postal n’est pas celui de la commune indiquée.",
            "Vérifiez la commune et le code postal."),
    POSTAL_FROM_COMMUNE(Severity.INFO, true, "Le code postal manque, la commune n’en a qu’un.", "Ajoutez-le."),
    POSTAL_MISSING(
            Severity.WARNING,
            false,
            "Le code postal manque, et la commune en a plusieurs ou n’est pas connue.",
            "Ajoutez-le."),
    POSTAL_FROM_ADDRESS(Severity.INFO, true, "Le code postal est écrit dans l’adresse.", "Mettez-le dans sa colonne."),
    INSEE_LEADING_ZERO(
            Severity.INFO, true, "Le code INSEE a perdu son zéro de tête.", "Mettez la colonne au format texte."),
    INSEE_OUTDATED(
            Severity.INFO, true, "Ce code INSEE est celui d’une commune qui a fusionné.", "Utilisez le code actuel."),
    INSEE_IS_POSTAL(
            Severity.WARNING, true, "La colonne du code INSEE contient un code postal.", "Indiquez le code INSEE."),
    INSEE_UNKNOWN(Severity.WARNING, false, "Ce code INSEE n’existe pas.", "Il est ignoré : vérifiez-le."),
    INSEE_CONTRADICTS(
            Severity.WARNING,
            true,
            "Le code INSEE ne désigne pas la commune indiquée.",
            "Vérifiez le code et la commune."),
    COMMUNE_SPELLING(
            Severity.INFO,
            true,
            "Le nom de la commune n’est pas écrit comme dans le code officiel géographique.",
            "Utilisez le nom officiel."),
    COMMUNE_IS_POSTAL(
            Severity.WARNING,
            true,
            "La colonne de la commune contient un code postal.",
            "Écrivez le nom de la commune."),
    COMMUNE_FROM_ADDRESS(Severity.INFO, true, "La commune est écrite dans l’adresse.", "Mettez-la dans sa colonne."),
    COMMUNE_FROM_CODE(Severity.INFO, true, "La commune manque : elle est déduite du code.", "Ajoutez-la."),
    COMMUNE_UNKNOWN(
            Severity.WARNING,
            false,
            "Cette commune n’est pas dans le code officiel géographique.",
            "Vérifiez l’orthographe et le code postal."),
    COMMUNE_AMBIGUOUS(
            Severity.WARNING,
            false,
            "Plusieurs communes portent ce nom ou ce code postal.",
            "Ajoutez le code INSEE ou le code postal."),
    ADDRESS_SPLIT(
            Severity.INFO,
            true,
            "L’adresse contient aussi le code postal ou la commune.",
            "Gardez seulement le numéro et la rue."),
    ADDRESS_JOINED(Severity.INFO, true, "L’adresse est répartie sur plusieurs colonnes.", "Elle a été réunie."),
    ADDRESS_MISSING(Severity.WARNING, false, "L’adresse manque.", "Ajoutez le numéro et la rue."),
    ADDRESS_NO_NUMBER(Severity.INFO, false, "L’adresse n’a pas de numéro.", "Ajoutez-le s’il existe."),

    // Points
    POINT_MISSING(
            Severity.INFO,
            false,
            "Les coordonnées manquent.",
            "Ajoutez la latitude et la longitude, ou laissez-les vides."),
    POINT_ZERO(Severity.WARNING, false, "Le point (0, 0) est dans l’océan.", "Les coordonnées sont ignorées."),
    POINT_SWAPPED(
            Severity.WARNING,
            true,
            "La latitude et la longitude de cette ligne sont inversées.",
            "Échangez les deux valeurs."),
    POINT_PROJECTED(
            Severity.INFO,
            true,
            "Les coordonnées sont en mètres (projection Lambert ou locale).",
            "Elles ont été converties en degrés."),
    POINT_UNREADABLE(
            Severity.WARNING,
            false,
            "Les coordonnées ne peuvent pas être lues.",
            "Elles sont ignorées : écrivez deux nombres en degrés."),
    POINT_OUTSIDE(
            Severity.ERROR, false, "Le point n’est pas en France.", "Les coordonnées sont ignorées : vérifiez-les."),
    POINT_FAR(
            Severity.ERROR,
            false,
            "Le point est à plus de 20 km de la commune.",
            "Les coordonnées sont ignorées : vérifiez-les."),
    POINT_SHARED(
            Severity.INFO,
            false,
            "Plusieurs lieux d’adresses différentes sont sur ce même point exact.",
            "Vérifiez que ce n’est pas le centre de la commune."),
    POINT_WEAK(
            Severity.WARNING, false, "Le géocodage de cette adresse est peu sûr.", "Vérifiez le point sur une carte."),

    // Contact
    PHONE_FORMAT(
            Severity.INFO,
            true,
            "Le numéro n’est pas écrit dans la forme internationale.",
            "Écrivez +33 puis neuf chiffres."),
    PHONE_LEADING_ZERO(
            Severity.INFO, true, "Le numéro a perdu son zéro de tête.", "Mettez la colonne au format texte."),
    PHONE_SEVERAL(Severity.INFO, true, "La cellule contient plusieurs numéros.", "Ils sont tous gardés, dans l’ordre."),
    PHONE_SHORT(Severity.INFO, false, "C’est un numéro court, valable seulement en France.", "Il est gardé tel quel."),
    PHONE_INVALID(
            Severity.WARNING, false, "Ce n’est pas un numéro de téléphone valable.", "Il est ignoré : vérifiez-le."),
    EMAIL_REPAIRED(
            Severity.INFO, true, "L’adresse électronique contient une faute de frappe certaine.", "Corrigez-la."),
    EMAIL_SEVERAL(
            Severity.INFO,
            true,
            "La cellule contient plusieurs adresses électroniques.",
            "Elles sont toutes gardées, dans l’ordre."),
    EMAIL_ACCENT(
            Severity.WARNING,
            false,
            "Une adresse électronique ne contient pas d’accent.",
            "Vérifiez-la auprès du lieu."),
    EMAIL_INVALID(
            Severity.WARNING,
            false,
            "Ce n’est pas une adresse électronique valable.",
            "Elle est ignorée : vérifiez-la."),
    EMAIL_PERSONAL(
            Severity.INFO,
            false,
            "Cette adresse ressemble à celle d’une personne.",
            "Préférez une adresse du lieu, ou demandez l’accord de la personne."),
    EMAIL_IN_WEBSITE(
            Severity.INFO,
            true,
            "La colonne du site contient une adresse électronique.",
            "Mettez-la dans la bonne colonne."),
    URL_SCHEME(
            Severity.INFO,
            true,
            "L’adresse du site ne commence pas par http:// ou https://.",
            "Écrivez l’adresse complète."),
    URL_SEVERAL(
            Severity.INFO,
            true,
            "La cellule contient plusieurs adresses de sites.",
            "Elles sont toutes gardées, dans l’ordre."),
    URL_REPAIRED(Severity.INFO, true, "L’adresse du site contient une faute de frappe certaine.", "Corrigez-la."),
    URL_INVALID(
            Severity.WARNING, false, "Ce n’est pas une adresse de site valable.", "Elle est ignorée : vérifiez-la."),
    WEBSITE_IN_EMAIL(
            Severity.INFO,
            true,
            "La colonne du courriel contient l’adresse d’un site.",
            "Mettez-la dans la bonne colonne."),

    // Hours
    HOURS_CONVERTED(
            Severity.INFO,
            true,
            "Les horaires sont écrits en français.",
            "Ils ont été traduits dans la forme OpenStreetMap."),
    HOURS_REPAIRED(Severity.INFO, true, "Les horaires ne suivent pas la forme OpenStreetMap.", "Ils ont été récrits."),
    HOURS_PARTIAL(
            Severity.WARNING,
            false,
            "Une partie des horaires ne peut pas être exprimée en règles.",
            "Elle est gardée comme commentaire."),
    HOURS_UNREADABLE(
            Severity.WARNING,
            false,
            "Les horaires ne peuvent pas être compris.",
            "Le texte est gardé comme commentaire."),
    HOURS_SUSPECT(
            Severity.WARNING,
            false,
            "Les horaires sont lisibles, mais contiennent une bizarrerie.",
            "Vérifiez-les auprès du lieu."),

    // Words
    TERM_CONVERTED(
            Severity.INFO,
            true,
            "Ce terme n’est pas écrit comme dans la liste du standard.",
            "Utilisez le terme du standard."),
    TERM_FROM_V01(
            Severity.INFO, true, "Ce terme vient de la version 0.1 du standard.", "Utilisez le terme de la version 1."),
    TERM_MOVED(
            Severity.INFO,
            true,
            "Ce terme appartient à une autre liste que celle de sa colonne.",
            "Il a été rangé dans la bonne liste."),
    TERM_UNKNOWN(Severity.WARNING, false, "Ce terme n’est dans aucune liste connue.", "Il est gardé tel quel, à part."),
    LANGUAGE_COURSE(
            Severity.INFO,
            false,
            "Des cours de français ne disent pas quelles langues sont parlées à l’accueil.",
            "Rien n’a été ajouté."),
    SUGGESTION(
            Severity.INFO,
            false,
            "Le texte libre semble dire un fait qu’aucune colonne ne dit.",
            "Rien n’a été ajouté : à confirmer."),
    SUMMARY_TOO_LONG(
            Severity.WARNING, false, "Le résumé dépasse 280 caractères.", "Il est gardé comme présentation détaillée."),

    // Dates
    DATE_FORMAT(Severity.INFO, true, "La date n’est pas écrite année-mois-jour.", "Écrivez par exemple 2024-03-31."),
    DATE_SERIAL(Severity.INFO, true, "La date est un numéro de tableur.", "Mettez la colonne au format date."),
    DATE_EPOCH(Severity.WARNING, false, "Le 1er janvier 1970 est la date d’un champ vide.", "La date est ignorée."),
    DATE_FUTURE(Severity.WARNING, false, "La date est dans l’avenir.", "La date est ignorée : vérifiez-la."),
    DATE_UNREADABLE(
            Severity.WARNING, false, "Ce n’est pas une date.", "Elle est ignorée : écrivez par exemple 2024-03-31."),
    DATE_MISSING(
            Severity.INFO,
            false,
            "La date de mise à jour manque.",
            "Ajoutez-la : une information sans date est moins sûre.");

    private final Severity severity;
    private final boolean certain;
    private final String rule;
    private final String advice;

    FindingCode(Severity severity, boolean certain, String rule, String advice) {
        this.severity = severity;
        this.certain = certain;
        this.rule = rule;
        this.advice = advice;
    }

    /** The stable code: {@code phone_format}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Whether a repair that comes with it was applied, rather than proposed. */
    public boolean certain() {
        return certain;
    }

    /** The rule that the value breaks, as a French sentence. */
    public String rule() {
        return rule;
    }

    /** What was done, or what to do, as a French sentence. */
    public String advice() {
        return advice;
    }
}
