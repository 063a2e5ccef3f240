package fr.maillage.engines.vocabulary;

/**
 * What kind of place it is: the 92 codes of the national model library (field {@code typologie}). Source: npm
 * {@code @gouvfr-anct/lieux-de-mediation-numerique} 2.3.0, MIT. The label is the code itself, {@code Autre} included.
 */
public enum Typology implements Term {
    ACI("ACI", "ACI"),
    ACIPHC("ACIPHC", "ACIPHC"),
    AFPA("AFPA", "AFPA"),
    AI("AI", "AI"),
    ASE("ASE", "ASE"),
    ASSO("ASSO", "Association"),
    ASSO_CHOMEUR("ASSO_CHOMEUR", "Association de chômeurs"),
    OTHER("Autre", "Autre lieu"),
    AVIP("AVIP", "AVIP"),
    BIB("BIB", "Bibliothèque, médiathèque"),
    CAARUD("CAARUD", "CAARUD"),
    CADA("CADA", "CADA"),
    CAF("CAF", "Caisse d’allocations familiales"),
    CAP_EMPLOI("CAP_EMPLOI", "Cap emploi"),
    CAVA("CAVA", "CAVA"),
    CC("CC", "CC"),
    CCAS("CCAS", "Centre communal d’action sociale"),
    CCONS("CCONS", "CCONS"),
    CD("CD", "CD"),
    CDAS("CDAS", "CDAS"),
    CFP("CFP", "CFP"),
    CHRS("CHRS", "Hébergement et réinsertion sociale"),
    CHU("CHU", "CHU"),
    CIAS("CIAS", "Centre intercommunal d’action sociale"),
    CIDFF("CIDFF", "Information des femmes et des familles"),
    CITMET("CITMET", "CITMET"),
    CMP("CMP", "CMP"),
    CMS("CMS", "CMS"),
    CPAM("CPAM", "Assurance maladie"),
    CPH("CPH", "CPH"),
    CS("CS", "Centre social"),
    CSAPA("CSAPA", "CSAPA"),
    CSC("CSC", "Centre socioculturel"),
    DEETS("DEETS", "DEETS"),
    DEPT("DEPT", "Service du Département"),
    DIPLP("DIPLP", "DIPLP"),
    E2C("E2C", "École de la deuxième chance"),
    EA("EA", "EA"),
    EATT("EATT", "EATT"),
    EI("EI", "EI"),
    EITI("EITI", "EITI"),
    ENM("ENM", "Espace numérique mobile"),
    EPCI("EPCI", "Intercommunalité"),
    EPI("EPI", "EPI"),
    EPIDE("EPIDE", "EPIDE"),
    EPN("EPN", "Espace public numérique"),
    ES("ES", "Établissement scolaire"),
    ESAT("ESAT", "ESAT"),
    ESS("ESS", "Économie sociale et solidaire"),
    ETTI("ETTI", "ETTI"),
    EVS("EVS", "Espace de vie sociale"),
    FABLAB("FABLAB", "Fablab"),
    FABRIQUE("FABRIQUE", "FABRIQUE"),
    FAIS("FAIS", "FAIS"),
    FT("FT", "France Travail"),
    GEIQ("GEIQ", "GEIQ"),
    HUDA("HUDA", "HUDA"),
    LA_POSTE("LA_POSTE", "La Poste"),
    MDE("MDE", "Maison de l’emploi"),
    MDH("MDH", "MDH"),
    MDEF("MDEF", "MDEF"),
    MDPH("MDPH", "Maison des personnes handicapées"),
    MDS("MDS", "Maison des solidarités"),
    MJC("MJC", "Maison des jeunes et de la culture"),
    ML("ML", "Mission locale"),
    MQ("MQ", "Maison de quartier"),
    MSA("MSA", "Mutualité sociale agricole"),
    MSAP("MSAP", "Maison de services au public"),
    MUNI("MUNI", "Mairie"),
    OACAS("OACAS", "OACAS"),
    ODC("ODC", "ODC"),
    OF("OF", "Organisme de formation"),
    OIL("OIL", "OIL"),
    OPCS("OPCS", "OPCS"),
    PAD("PAD", "Point d’accès au droit"),
    PENSION("PENSION", "PENSION"),
    PI("PI", "PI"),
    PIJ_BIJ("PIJ_BIJ", "Information jeunesse"),
    PIMMS("PIMMS", "Pimms Médiation"),
    PJJ("PJJ", "PJJ"),
    PLIE("PLIE", "Plan local pour l’insertion et l’emploi"),
    PREF("PREF", "Préfecture, sous-préfecture"),
    PREVENTION("PREVENTION", "PREVENTION"),
    REG("REG", "REG"),
    RELAIS_LECTURE("RELAIS_LECTURE", "Relais lecture"),
    RESSOURCERIE("RESSOURCERIE", "Ressourcerie, recyclerie"),
    RFS("RFS", "France services"),
    RS_FJT("RS_FJT", "RS FJT"),
    SCP("SCP", "SCP"),
    SPIP("SPIP", "SPIP"),
    TIERS_LIEUX("TIERS_LIEUX", "Tiers-lieu"),
    UDAF("UDAF", "Union des associations familiales");

    private final String label;
    private final String words;

    Typology(String label, String words) {
        this.label = label;
        this.words = words;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String words() {
        return words;
    }
}
