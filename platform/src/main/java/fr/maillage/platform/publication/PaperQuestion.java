package fr.maillage.platform.publication;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.vocabulary.Audience;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.search.PlaceQuery;
import fr.maillage.platform.search.When;
import fr.maillage.platform.search.web.Address;
import fr.maillage.platform.search.web.UrlWords;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * What a directory on paper is about. The same question as a list on screen, so that both hold the same places.
 *
 * @param need what people come for, or empty for every need
 * @param audience who the help is for, or empty for everybody
 */
public record PaperQuestion(Ground ground, Optional<Need> need, Optional<Audience> audience) {
    /** Parameters of an address. */
    public static final String WHERE = "ou";

    public static final String NEED = "besoin";
    public static final String AUDIENCE = "public";

    /** Every help of a piece of land. */
    public static PaperQuestion everything(Ground ground) {
        return new PaperQuestion(ground, Optional.empty(), Optional.empty());
    }

    PaperQuestion about(Need other) {
        return new PaperQuestion(ground, Optional.of(other), audience);
    }

    /** The same for every need. */
    public PaperQuestion withoutNeed() {
        return new PaperQuestion(ground, Optional.empty(), audience);
    }

    /** The same for everybody. */
    public PaperQuestion forEverybody() {
        return new PaperQuestion(ground, need, Optional.empty());
    }

    /** The same on another land. */
    public PaperQuestion on(Ground other) {
        return new PaperQuestion(other, need, audience);
    }

    /** The question to the search: all the places, in order of their names. */
    PlaceQuery query(ZonedDateTime now) {
        return new PlaceQuery(
                "",
                ground.communes(),
                null,
                null,
                need.map(Set::of).orElseGet(Set::of),
                Set.of(),
                audience.map(Set::of).orElseGet(Set::of),
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                new When.Anytime(),
                PlaceQuery.Order.NAME,
                now,
                0,
                Integer.MAX_VALUE);
    }

    /** The same question in an address; names that the page does not know are left out. */
    public Address address(String path) {
        return Address.of(path)
                .with(NEED, need.map(UrlWords::of).orElse(""))
                .with(WHERE, ground.word())
                .with(AUDIENCE, audience.map(UrlWords::of).orElse(""));
    }

    /** The list on screen that holds the same places, where there is one. */
    public Optional<Address> list() {
        return switch (ground.kind()) {
            case ALL, COMMUNE -> Optional.of(address("/lieux"));
            case EPCI, QUARTIER -> Optional.empty();
        };
    }

    /** « Toutes les aides », « Imprimer, scanner », « Apprendre, pour les personnes âgées ». */
    public String subject() {
        String what = need.map(asked -> say(asked.label())).orElse(say("Toutes les aides"));
        return audience.map(who -> what + " – " + say(who.words())).orElse(what);
    }

    /** A name for a file: {@code annuaire-cenon-imprimer}. */
    public String fileName() {
        String who = audience.map(word -> "-" + UrlWords.of(word)).orElse("");
        return "annuaire-" + UrlWords.slug(ground.name()).replaceAll("[^a-z0-9-]", "")
                + need.map(word -> "-" + UrlWords.of(word)).orElse("") + who;
    }
}
