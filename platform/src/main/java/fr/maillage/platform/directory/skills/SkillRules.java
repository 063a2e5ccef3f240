package fr.maillage.platform.directory.skills;

import static fr.maillage.engines.language.Words.mark;
import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.CommuneMatch;
import fr.maillage.engines.text.Folding;
import fr.maillage.platform.directory.freshness.Typed;
import fr.maillage.platform.territory.Territories;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What may be declared: short, in a commune of the territory, without a personal number or address in the public words. */
@Component
class SkillRules {
    private static final int LONGEST = 160;
    private static final String PUBLIC_WORDS =
            mark("N’écrivez ici ni téléphone ni adresse\u00a0: tout le monde lira ces mots.");
    private static final Pattern PHONE = Pattern.compile("(?:\\d[ .-]?){9}\\d");

    private final Territories territories;

    SkillRules(Territories territories) {
        this.territories = territories;
    }

    /** A draft that may be kept, or why not. */
    sealed interface Reading {
        /** It may be kept. */
        record Right(String what, String communeCode, String moment) implements Reading {}

        /** It may not. */
        record Wrong(Declaration.Refused refusal) implements Reading {}
    }

    Reading read(SkillDraft draft) {
        String what = Typed.line(draft.what(), LONGEST);
        String moment = Typed.line(draft.moment(), LONGEST);
        Optional<String> commune = commune(draft.where());
        if (what.length() < 4) {
            return wrong("quoi", say("Dites en quelques mots ce que vous pouvez montrer."));
        }
        if (isPersonal(what)) {
            return wrong("quoi", say(PUBLIC_WORDS));
        }
        if (commune.isEmpty()) {
            return wrong("ou", say("Écrivez le nom d’une commune du territoire, ou son code postal."));
        }
        if (moment.isEmpty()) {
            return wrong(
                    "moment", say("Dites où et quand, à peu près\u00a0: à la médiathèque, le mercredi après-midi."));
        }
        if (isPersonal(moment)) {
            return wrong("moment", say(PUBLIC_WORDS));
        }
        return new Reading.Right(what, commune.get(), moment);
    }

    /** The commune of the territory that the words name, when they name one only. */
    Optional<String> commune(String where) {
        List<String> communes = territories.served().communes().stream()
                .filter(commune -> Folding.fold(commune.name()).equals(Folding.fold(where)))
                .map(commune -> commune.code())
                .toList();
        return communes.isEmpty() ? resolved(where) : Optional.of(communes.getFirst());
    }

    private Optional<String> resolved(String where) {
        if (where.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> codes = Cog.bundled().resolve(where).stream()
                .map(CommuneMatch::commune)
                .map(commune -> commune.code())
                .filter(territories.served()::holds)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }

    /** A telephone number or an e-mail address: these words are for everybody. */
    static boolean isPersonal(String words) {
        return words.indexOf('@') >= 0 || PHONE.matcher(words).find();
    }

    private static Reading wrong(String input, String sentence) {
        return new Reading.Wrong(new Declaration.Refused(input, sentence));
    }
}
