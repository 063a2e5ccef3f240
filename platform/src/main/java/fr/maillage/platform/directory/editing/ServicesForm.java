package fr.maillage.platform.directory.editing;

import fr.maillage.engines.text.Folding;
import fr.maillage.engines.vocabulary.AccessMode;
import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.ServiceKind;
import fr.maillage.engines.vocabulary.Term;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.ui.Area;
import fr.maillage.platform.ui.Choice;
import fr.maillage.platform.ui.Choices;
import fr.maillage.platform.ui.Mistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one can do there, for whom, at what cost. An answer that is left as it was changes no service, even when the
 * services of the place differ from one another.
 */
final class ServicesForm implements SectionForm {
    private static final int MOST_LOCAL = 20;
    private static final int LONGEST = 120;

    @Override
    public Typed typed(Place place) {
        List<Service> services = place.services();
        List<String> local = services.stream()
                .filter(service -> service.kind() == null)
                .map(Service::name)
                .toList();
        return Typed.draft()
                .with(
                        "services",
                        codes(services.stream()
                                .map(Service::kind)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()))
                .with("autres", String.join("\n", local))
                .with("publics", codes(union(services, Service::audiences)))
                .with("acces", codes(union(services, Service::access)))
                .with("cout", cost(services))
                .typed();
    }

    @Override
    public List<Part> parts(Typed typed, Faults faults) {
        List<Choice> costs = new ArrayList<>(choices(Cost.values(), List.of(typed.one("cout"))));
        costs.add(new Choice(
                "",
                "Cela dépend du service, ou je ne sais pas",
                null,
                typed.one("cout").isEmpty()));
        return List.of(
                Part.boxes(Choices.of(
                        "services", "Ce que l’on peut y faire", choices(ServiceKind.values(), typed.all("services")))),
                Part.area(Area.of(
                                "autres",
                                "Autres services",
                                typed.one("autres"),
                                "Un par ligne. Par exemple : atelier photo du jeudi")
                        .wrong(faults.of("autres"))),
                Part.boxes(new Choices(
                        "publics",
                        "Pour qui en particulier",
                        "Rien de coché veut dire : pour tout le monde.",
                        null,
                        choices(Audience.values(), typed.all("publics")))),
                Part.boxes(
                        Choices.of("acces", "Comment on y accède", choices(AccessMode.values(), typed.all("acces")))),
                Part.radios(Choices.of("cout", "Combien cela coûte", costs)));
    }

    @Override
    public Edited edit(Place place, Typed typed) {
        List<Mistake> mistakes = new ArrayList<>();
        List<String> local = typed.lines("autres");
        if (local.size() > MOST_LOCAL || local.stream().anyMatch(line -> line.length() > LONGEST)) {
            mistakes.add(new Mistake("autres", "Gardez vingt lignes de 120 signes au plus."));
        }
        List<Service> before = place.services();
        Set<Audience> audiences = terms(Audience.values(), typed.all("publics"));
        Set<AccessMode> access = terms(AccessMode.values(), typed.all("acces"));
        boolean sameCost = typed.one("cout").equals(Objects.requireNonNullElse(cost(before), ""));
        Cost cost = terms(Cost.values(), List.of(typed.one("cout"))).stream()
                .findFirst()
                .orElse(null);
        List<Service> after = named(before, terms(ServiceKind.values(), typed.all("services")), local).stream()
                .map(service -> new Service(
                        service.kind(),
                        service.name(),
                        service.description(),
                        changed(
                                service.audiences(),
                                union(before, Service::audiences),
                                audiences,
                                isNew(service, before)),
                        service.care(),
                        sameCost && !isNew(service, before) ? service.cost() : cost,
                        sameCost ? service.costNote() : null,
                        changed(service.access(), union(before, Service::access), access, isNew(service, before)),
                        service.support(),
                        service.hours()))
                .toList();
        return new Edited(Rewrite.of(place).services(after).place(), mistakes, List.of());
    }

    /** The services that stay, in their order, then the new ones. */
    private static List<Service> named(List<Service> before, Set<ServiceKind> kinds, List<String> local) {
        List<Service> services = new ArrayList<>();
        Set<String> names = new HashSet<>(local);
        for (Service service : before) {
            ServiceKind kind = service.kind();
            if (kind == null ? names.contains(service.name()) : kinds.contains(kind)) {
                services.add(service);
            }
        }
        for (ServiceKind kind : ServiceKind.values()) {
            if (kinds.contains(kind) && before.stream().noneMatch(service -> service.kind() == kind)) {
                services.add(fresh(kind, kind.words()));
            }
        }
        for (String name : local) {
            String folded = Folding.fold(name);
            if (services.stream()
                    .noneMatch(service -> Folding.fold(service.name()).equals(folded))) {
                services.add(fresh(null, name));
            }
        }
        return services;
    }

    private static Service fresh(@Nullable ServiceKind kind, String name) {
        return new Service(kind, name, null, Set.of(), Set.of(), null, null, Set.of(), Set.of(), null);
    }

    private static boolean isNew(Service service, List<Service> before) {
        return !before.contains(service);
    }

    /** What was ticked is added to every service, what was unticked is taken from every service. */
    private static <T> Set<T> changed(Set<T> own, Set<T> shown, Set<T> ticked, boolean fresh) {
        if (fresh) {
            return ticked;
        }
        Set<T> next = new HashSet<>(own);
        ticked.stream().filter(term -> !shown.contains(term)).forEach(next::add);
        next.removeIf(term -> shown.contains(term) && !ticked.contains(term));
        return next;
    }

    private static <T> Set<T> union(List<Service> services, Function<Service, Set<T>> part) {
        Set<T> all = new HashSet<>();
        services.forEach(service -> all.addAll(part.apply(service)));
        return all;
    }

    private static @Nullable String cost(List<Service> services) {
        List<Optional<Cost>> costs = services.stream()
                .map(service -> Optional.ofNullable(service.cost()))
                .distinct()
                .toList();
        return costs.size() == 1 ? costs.getFirst().map(Cost::code).orElse(null) : null;
    }

    static List<String> codes(Collection<? extends Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    static <T extends Term> List<Choice> choices(T[] terms, List<String> chosen) {
        return Stream.of(terms)
                .map(term -> new Choice(term.code(), term.words(), null, chosen.contains(term.code())))
                .toList();
    }

    static <T extends Term> Set<T> terms(T[] terms, List<String> codes) {
        Set<T> chosen = new HashSet<>();
        Stream.of(terms).filter(term -> codes.contains(term.code())).forEach(chosen::add);
        return chosen;
    }
}
