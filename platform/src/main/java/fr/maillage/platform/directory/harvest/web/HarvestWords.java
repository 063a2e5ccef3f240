package fr.maillage.platform.directory.harvest.web;

import fr.maillage.platform.directory.harvest.Harvest;
import fr.maillage.platform.ui.Notice;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts harvests in words. */
record HarvestWords(ZoneId zone) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM 'à' H 'h' mm", Locale.FRENCH);

    HarvestsPage.Line line(Harvest harvest) {
        Harvest.Last last = harvest.last();
        return new HarvestsPage.Line(
                "/equipe/moissons/" + harvest.id(),
                harvest.name(),
                harvest.address().toString(),
                harvest.rhythm().words()
                        + (harvest.unread() ? ", appliqué sans relire." : ", à relire avant d’appliquer."),
                last(last) + (harvest.paused() ? " Suspendu." : " Prochaine fois : le " + when(harvest.next()) + "."),
                notice(last),
                last.run() == null ? null : "/equipe/imports/" + last.run(),
                harvest.paused());
    }

    private static @Nullable Notice notice(Harvest.Last last) {
        return switch (last.state()) {
            case FAILED -> new Notice(Notice.Tone.WRONG, "La dernière fois n’a pas marché", last.words());
            case HELD -> new Notice(Notice.Tone.WRONG, "Ce fichier attend une relecture", last.words());
            case NEVER, FETCHED, SAME, APPLIED -> null;
        };
    }

    private String last(Harvest.Last last) {
        String at = when(last.at());
        return switch (last.state()) {
            case NEVER -> "Jamais venu.";
            case FETCHED -> "Venu le " + at + ", avec du nouveau.";
            case SAME -> "Regardé le " + at + " : rien de nouveau.";
            case APPLIED -> "Venu le " + at + " et appliqué. Les lignes douteuses attendent.";
            case HELD -> "Venu le " + at + ", mais pas appliqué.";
            case FAILED -> "Essayé le " + at + ".";
        };
    }

    private String when(@Nullable Instant at) {
        return at == null ? "" : WHEN.withZone(zone).format(at);
    }
}
