package fr.maillage.platform.directory;

import fr.maillage.engines.vocabulary.Term;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an invented territory as a CSV file of the place standard 1.0.2, its 32 columns in order, for measures of check
 * and import. Arguments: places, file.
 */
public final class SyntheticFile {
    private static final String HEADER =
            "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,"
                    + "longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,"
                    + "itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,"
                    + "prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,formations_labels,"
                    + "autres_formations_labels,modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv";

    private SyntheticFile() {}

    public static void main(String[] arguments) throws IOException {
        write(SyntheticTerritory.directory(Integer.parseInt(arguments[0]), 1), Path.of(arguments[1]));
    }

    /** Writes all places of a directory. */
    static void write(PublicDirectory directory, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.println(HEADER);
            directory.places().forEach(place -> out.println(line(place)));
        }
    }

    static String line(Place place) {
        return Stream.of(identity(place), presentation(place), offer(place))
                .flatMap(List::stream)
                .map(SyntheticFile::cell)
                .collect(Collectors.joining(","));
    }

    private static List<String> identity(Place place) {
        Location where = place.location();
        return List.of(
                place.id().toString(),
                "00000000000000",
                place.name(),
                where.commune(),
                where.postalCode(),
                where.communeCode(),
                where.address(),
                "",
                where.point() == null ? "" : Double.toString(where.point().latitude()),
                where.point() == null ? "" : Double.toString(where.point().longitude()));
    }

    private static List<String> presentation(Place place) {
        return List.of(
                labels(place.typologies()),
                place.contact().phones().getFirst(),
                "",
                "",
                or(place.hours().osm()),
                or(place.summary()),
                or(place.description()),
                place.provenance().main().title(),
                "Fixe",
                or(place.organizationName()),
                place.provenance().checkedOn() == null
                        ? "2020-01-01"
                        : place.provenance().checkedOn().toString());
    }

    private static List<String> offer(Place place) {
        return List.of(
                all(place, service -> service.kind() == null ? List.of() : List.of(service.kind())),
                all(place, Service::audiences),
                all(place, Service::care),
                all(place, service -> service.cost() == null ? List.of() : List.of(service.cost())),
                labels(place.memberships().national()),
                labels(place.memberships().labels()),
                "",
                all(place, Service::access),
                all(place, Service::support),
                "",
                "");
    }

    private static String all(Place place, Function<Service, Collection<? extends Term>> values) {
        return place.services().stream()
                .flatMap(service -> values.apply(service).stream())
                .map(Term::label)
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String labels(Collection<? extends Term> terms) {
        return terms.stream().map(Term::label).sorted().collect(Collectors.joining("|"));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String cell(String text) {
        return text.isEmpty() ? "" : '"' + text.replace("\"", "\"\"") + '"';
    }
}
