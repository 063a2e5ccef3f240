package fr.maillage.platform.directory.contribution.web;

import fr.maillage.platform.directory.contribution.Contribution;
import fr.maillage.platform.directory.contribution.Kind;
import fr.maillage.platform.directory.contribution.Voices;
import fr.maillage.platform.ui.French;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts contributions in words. */
final class Lines {
    private Lines() {}

    static QueuePage.Line line(Contribution one, Voices voices, Instant now) {
        return new QueuePage.Line(
                "/equipe/moderation/" + one.id(),
                one.title(),
                what(one),
                from(one, voices),
                Ago.received(one.receivedAt(), now));
    }

    /** « Erreur signalée : les jours ou les heures d’ouverture ». */
    static String what(Contribution one) {
        return switch (one.kind()) {
            case REPORT -> one.kind().words() + "\u00a0: " + lower(one.subject().words());
            case PROPOSAL -> one.kind().words();
            case CORRECTION, CONFLICT ->
                one.kind().words() + "\u00a0: "
                        + one.fields().stream()
                                .sorted()
                                .map(field -> lower(field.words()))
                                .collect(Collectors.joining(", "));
        };
    }

    /** « Une personne sans compte, 3 messages, tous du même réseau ». */
    static String from(Contribution one, Voices voices) {
        if (one.kind() == Kind.CONFLICT) {
            return "Un fichier\u00a0: " + one.author();
        }
        if (voices.count() == 1) {
            return one.author();
        }
        String networks = voices.networks() == 1
                ? "tous du même réseau"
                : "de " + French.count(voices.networks(), "réseau", "réseaux");
        return one.author() + ", " + French.count(voices.count(), "message", "messages") + ", " + networks;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1);
    }
}
