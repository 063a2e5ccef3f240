package fr.maillage.platform.identity;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rights are tied to, by name. */
@Component
public class ScopeNames {
    private static final int MOST = 10;

    private final List<ScopeBook> books;

    ScopeNames(ObjectProvider<ScopeBook> books) {
        this.books = books.stream().toList();
    }

    /** What bears a name, the nearest first. */
    public List<ScopeBook.Named> search(String words) {
        return words.isBlank()
                ? List.of()
                : books.stream()
                        .flatMap(book -> book.search().apply(words).stream())
                        .limit(MOST)
                        .toList();
    }

    /** « Pimms de Bordeaux », « tout le territoire »; a name that nobody knows any more says so. */
    public String nameOf(Scope scope) {
        return scope.kind() == Scope.Kind.TERRITORY
                ? "tout le territoire"
                : books.stream()
                        .flatMap(book -> book.nameOf().apply(scope).stream())
                        .findFirst()
                        .orElse(
                                switch (scope.kind()) {
                                    case TERRITORY -> "tout le territoire";
                                    case COMMUNE -> "une commune";
                                    case ORGANIZATION -> "une structure qui n’est plus dans l’annuaire";
                                    case PLACE -> "un lieu qui n’est plus dans l’annuaire";
                                });
    }
}
