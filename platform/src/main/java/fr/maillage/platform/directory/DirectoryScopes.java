package fr.maillage.platform.directory;

import fr.maillage.engines.text.Folding;
import fr.maillage.platform.identity.Scope;
import fr.maillage.platform.identity.ScopeBook;
import fr.maillage.platform.territory.Territories;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The names of what a right may be tied to: organizations, places and communes of the territory. */
@Configuration(proxyBeanMethods = false)
class DirectoryScopes {
    private static final int MOST = 10;

    @Bean
    ScopeBook directoryScopeBook(ScopeRepository repository, Territories territories) {
        return new ScopeBook(
                words -> search(words, repository, territories), scope -> nameOf(scope, repository, territories));
    }

    /** Whatever holds every word that was typed; the shortest names first, because they hold little else. */
    private static List<ScopeBook.Named> search(String words, ScopeRepository repository, Territories territories) {
        String[] folded = Folding.fold(words).split(" ");
        Stream<ScopeBook.Named> communes = territories.served().communes().stream()
                .map(commune -> new ScopeBook.Named(Scope.commune(commune.code()), commune.name(), "commune"));
        return Stream.of(communes, repository.listOrganizations().stream(), repository.listPlaces().stream())
                .flatMap(names -> names)
                .filter(named -> holds(Folding.fold(named.name()), folded))
                .sorted(Comparator.comparingInt(named -> named.name().length()))
                .limit(MOST)
                .toList();
    }

    private static boolean holds(String name, String[] words) {
        return words.length > 0 && Arrays.stream(words).allMatch(name::contains);
    }

    private static Optional<String> nameOf(Scope scope, ScopeRepository repository, Territories territories) {
        return switch (scope.kind()) {
            case TERRITORY -> Optional.empty();
            case COMMUNE ->
                territories.served().communes().stream()
                        .filter(commune -> commune.code().equals(scope.code()))
                        .map(commune -> commune.name())
                        .findFirst();
            case ORGANIZATION -> repository.findOrganization(scope.code());
            case PLACE -> repository.findPlace(scope.code());
        };
    }
}
