package fr.maillage.platform.directory.contribution;

import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.Revisions;
import fr.maillage.platform.directory.StoredPlace;
import fr.maillage.platform.identity.Journal;
import fr.maillage.platform.kernel.Settings;
import fr.maillage.platform.post.Letter;
import fr.maillage.platform.post.Post;
import fr.maillage.platform.vault.Vault;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells those who left an e-mail address what was decided, when the territory has a mail server; the address is erased
 * with the same transaction. Without one, and for those who left a telephone number, a person does it.
 */
@Component
class AnswerMail {
    private final ReplyRepository replies;
    private final Revisions revisions;
    private final Post post;
    private final Vault vault;
    private final Journal journal;
    private final Settings settings;

    AnswerMail(
            ReplyRepository replies, Revisions revisions, Post post, Vault vault, Journal journal, Settings settings) {
        this.replies = replies;
        this.revisions = revisions;
        this.post = post;
        this.vault = vault;
        this.journal = journal;
        this.settings = settings;
    }

    /**
     * Tells all who said the same. In the transaction of the decision: a decision taken back tells nobody.
     *
     * @param actor pseudonym of who decided, for the journal
     */
    void tell(Contribution decided, String actor) {
        if (!post.isOn()) {
            return;
        }
        for (ReplyRepository.Sealed kept : replies.list(decided.id())) {
            String way = vault.open(ReplyRepository.FIELD, kept.id().toString(), kept.reply());
            if (Letter.isAddress(way)) {
                post.send(new Letter(way, "Réponse à votre message à l’annuaire", text(decided)));
                replies.eraseOne(kept.id());
                journal.record(actor, "personne prévenue par courriel", "contribution " + kept.id());
            }
        }
    }

    private String text(Contribution decided) {
        Contribution.Decision decision = decided.decision();
        String reason = decision == null || decision.reason().isEmpty() ? "" : decision.reason() + "\n\n";
        return "Bonjour,\n\nVous nous avez écrit à propos de ce lieu : " + decided.title() + ".\n\n"
                + "Notre réponse : " + decided.state().words() + ".\n\n" + reason
                + sheet(decided)
                        .map(address -> "La fiche du lieu :\n" + address + "\n\n")
                        .orElse("")
                + "Merci de votre aide. Votre adresse vient d’être effacée.\n";
    }

    private Optional<String> sheet(Contribution decided) {
        PlaceId place = decided.place();
        return Optional.ofNullable(place)
                .flatMap(revisions::find)
                .filter(StoredPlace::published)
                .map(StoredPlace::place)
                .map(Place::slug)
                .map(slug -> settings.publicUrl() + "/lieux/" + slug);
    }
}
