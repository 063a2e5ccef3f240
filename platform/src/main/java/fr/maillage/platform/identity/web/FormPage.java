package fr.maillage.platform.identity.web;

import fr.maillage.platform.ui.Field;
import fr.maillage.platform.ui.Frame;
import fr.maillage.platform.ui.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page with one short form.
 *
 * @param back where one comes from, or absent
 * @param words what one must know before, a paragraph each
 * @param aside a link under the form, or absent
 */
public record FormPage(
        Frame frame,
        @Nullable Way back,
        String heading,
        List<String> words,
        List<Field> fields,
        List<Hidden> hidden,
        String action,
        String button,
        @Nullable Way aside) {
    /** A link with its words. */
    public record Way(String words, String href) {}

    public FormPage {
        words = List.copyOf(words);
        fields = List.copyOf(fields);
        hidden = List.copyOf(hidden);
    }

    /** A form without a way back or aside. */
    static FormPage of(Frame frame, String heading, List<String> words, List<Field> fields, String action) {
        return new FormPage(frame, null, heading, words, fields, List.of(), action, "Continuer", null);
    }

    FormPage from(String words, String href) {
        return new FormPage(frame, new Way(words, href), heading, this.words, fields, hidden, action, button, aside);
    }

    FormPage aside(String words, String href) {
        return new FormPage(frame, back, heading, this.words, fields, hidden, action, button, new Way(words, href));
    }

    FormPage with(String name, String value) {
        List<Hidden> more = new ArrayList<>(hidden);
        more.add(new Hidden(name, value));
        return new FormPage(frame, back, heading, words, fields, more, action, button, aside);
    }

    /** What the boxes have against what was typed. */
    public List<Mistake> mistakes() {
        return fields.stream()
                .filter(field -> field.error() != null)
                .map(field -> new Mistake(field.name(), Objects.requireNonNull(field.error())))
                .toList();
    }
}
