package fr.maillage.platform.search.web;

import static fr.maillage.engines.language.Words.say;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import fr.maillage.engines.text.PlainText;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.TranslatedField;
import fr.maillage.platform.directory.Translation;
import fr.maillage.platform.search.Snapshot;
import fr.maillage.platform.ui.French;
import fr.maillage.platform.ui.Told;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of a place in the language spoken: translated and validated, or else in French and marked so. */
public record Tellings(Snapshot snapshot, Place place) {
    /** One text; absent when the place has none. */
    public @Nullable Told of(TranslatedField field) {
        String french = field.french(place);
        Language language = Words.language();
        if (french == null || language == Language.FRENCH) {
            return french == null ? null : new Told(french, false, null);
        }
        Optional<Translation> translation = snapshot.findTranslation(place, field, language);
        return translation
                .map(text -> new Told(text.words(), false, label(text)))
                .orElseGet(() -> new Told(french, !language.isFrench(), null));
    }

    /** Said of plain French only, and only when it is deserved. */
    private static @Nullable String label(Translation text) {
        Translation.Falc falc = text.falc();
        if (text.language() != Language.PLAIN || !PlainText.check(text.words()).isPlain()) {
            return null;
        }
        return falc == null
                ? say("langage simple")
                : say("facile à lire et à comprendre, relu par {0} le {1}", falc.readers(), French.date(falc.on()));
    }
}
