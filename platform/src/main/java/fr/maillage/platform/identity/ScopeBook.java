package fr.maillage.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names of what a right may be tied to. The module that knows them offers one as a bean; accounts know codes only.
 *
 * @param search what bears a name, the nearest first, ten at most
 * @param nameOf the name of one thing, when this book knows it
 */
public record ScopeBook(Function<String, List<Named>> search, Function<Scope, Optional<String>> nameOf) {
    /**
     * Something with a name.
     *
     * @param detail what tells it from another of the same name, such as « structure » or « lieu, à Lormont »
     */
    public record Named(Scope scope, String name, String detail) {}
}
