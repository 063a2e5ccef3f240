package fr.maillage.engines.intake.terms;

import fr.maillage.engines.vocabulary.ServiceKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The nine national services as themes of data·inclusion v1, and back. Source of the table: the mapping published by
 * gip-inclusion/data-inclusion (MIT), models mediation_numerique, June 2026. Several sets of services have the same themes;
 * the way back gives one that explains them all and nothing else.
 */
public final class InclusionThemes {
    private static final String BASICS = "numerique--maitriser-les-fondamentaux-du-numerique";
    private static final String ONLINE = "numerique--acceder-a-des-services-en-ligne";
    private static final String CONNECTION = "numerique--acceder-a-une-connexion-internet";
    private static final String EQUIPMENT = "numerique--acquerir-un-equipement";
    /** Those with most themes first: they explain most. */
    private static final List<ServiceKind> BY_REACH = Arrays.stream(ServiceKind.values())
            .sorted(Comparator.comparingInt((ServiceKind kind) -> -themes(kind).size()))
            .toList();

    private InclusionThemes() {}

    /** The themes of some services, in alphabetical order. */
    public static Set<String> of(Collection<ServiceKind> services) {
        Set<String> themes = new TreeSet<>();
        services.forEach(service -> themes.addAll(themes(service)));
        return themes;
    }

    /** Services whose themes are these, when all of them come from the table; themes of elsewhere are passed over. */
    public static Set<ServiceKind> services(Collection<String> themes) {
        Set<String> left = new TreeSet<>(themes);
        Set<ServiceKind> services = EnumSet.noneOf(ServiceKind.class);
        for (ServiceKind kind : BY_REACH) {
            List<String> own = themes(kind);
            if (themes.containsAll(own) && left.removeAll(own)) {
                services.add(kind);
            }
        }
        return services;
    }

    private static List<String> themes(ServiceKind service) {
        return switch (service) {
            case ACCESS_AND_EQUIPMENT -> List.of(CONNECTION, EQUIPMENT);
            case SOLIDARITY_PURCHASE -> List.of(EQUIPMENT);
            case ADMINISTRATIVE_HELP ->
                List.of(
                        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
                        ONLINE);
            case DIGITAL_CULTURE, SAFE_USE -> List.of(BASICS);
            case JOB_SEARCH -> List.of("preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi", BASICS);
            case LEISURE_AND_CREATION -> List.of("remobilisation--activites-sportives-et-culturelles", BASICS);
            case EVERYDAY_TOOLS -> List.of(BASICS, ONLINE);
            case PARENTING -> List.of("famille--soutien-a-la-parentalite-et-a-leducation", BASICS);
        };
    }
}
