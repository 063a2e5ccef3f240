package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Cost;
import fr.maillage.engines.vocabulary.SpecialCare;
import fr.maillage.platform.directory.Service;
import fr.maillage.platform.ui.Icon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What a place offers, service by service, in words. What nobody said is not said here either. */
final class Offers {
    private Offers() {}

    static List<SheetPage.Offer> of(List<Service> services) {
        return services.stream().map(Offers::of).toList();
    }

    private static SheetPage.Offer of(Service service) {
        List<SheetPage.Mark> conditions = new ArrayList<>();
        cost(service, conditions);
        service.access().stream().sorted().map(Drawings::of).forEach(conditions::add);
        service.support().stream().sorted().map(Drawings::of).forEach(conditions::add);
        if (!service.audiences().isEmpty()) {
            conditions.add(Drawings.mark(say("Pour\u00a0: {0}", words(service.audiences())), Icon.GROUP));
        }
        for (SpecialCare care : service.care().stream().sorted().toList()) {
            conditions.add(Drawings.mark(say(care.words()), care == SpecialCare.DEAFNESS ? Icon.HEARING : Icon.HEART));
        }
        return new SheetPage.Offer(service.name(), service.description(), conditions);
    }

    private static void cost(Service service, List<SheetPage.Mark> conditions) {
        Cost cost = service.cost();
        String note = service.costNote();
        if (cost != null) {
            conditions.add(Drawings.of(cost));
        }
        if (note != null) {
            conditions.add(new SheetPage.Mark(note, Icon.EURO.css(), true));
        }
    }

    private static String words(Collection<Audience> audiences) {
        return audiences.stream().sorted().map(term -> say(term.words())).collect(Collectors.joining(say(", ")));
    }
}
