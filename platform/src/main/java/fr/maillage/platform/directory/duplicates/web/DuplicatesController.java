package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.platform.directory.PlaceDifference;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceId;
import fr.maillage.platform.directory.Relation;
import fr.maillage.platform.directory.duplicates.DuplicatePair;
import fr.maillage.platform.directory.duplicates.DuplicateSearch;
import fr.maillage.platform.directory.duplicates.Duplicates;
import fr.maillage.platform.directory.duplicates.MergeOrder;
import fr.maillage.platform.directory.duplicates.MergeOutcome;
import fr.maillage.platform.directory.duplicates.PairState;
import fr.maillage.platform.directory.duplicates.SeparateOutcome;
import fr.maillage.platform.directory.duplicates.SideBySide;
import fr.maillage.platform.identity.Access;
import fr.maillage.platform.identity.Caller;
import fr.maillage.platform.identity.Requires;
import fr.maillage.platform.identity.Right;
import fr.maillage.platform.ui.Notice;
import fr.maillage.platform.ui.Pages;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /equipe/doublons}: the queue, two sheets side by side, and the decisions. */
@Controller
@Requires(Right.MERGE_PLACES)
@RequestMapping("/equipe/doublons")
class DuplicatesController {
    private static final Notice SEPARATED = new Notice(
            Notice.Tone.DONE,
            "Les deux fiches sont séparées",
            "Chacune est exactement comme avant. Si ce sont deux lieux différents, dites-le plus bas pour qu’on ne vous les propose plus.");

    private final Duplicates duplicates;
    private final DuplicateSearch search;
    private final QueuePages queue;
    private final PairPages pairs;
    private final DecidedPages decided;
    private final Access access;
    private final Pages pages;

    DuplicatesController(
            Duplicates duplicates,
            DuplicateSearch search,
            QueuePages queue,
            PairPages pairs,
            DecidedPages decided,
            Access access,
            Pages pages) {
        this.duplicates = duplicates;
        this.search = search;
        this.queue = queue;
        this.pairs = pairs;
        this.decided = decided;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<byte[]> list(
            @RequestParam(name = "voir", defaultValue = "") String shown,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return pages.fresh("directory/doublons.jte", queue.page(shown, page));
    }

    @PostMapping("/chercher")
    ResponseEntity<byte[]> search() {
        search.ask();
        return towards("");
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable("id") UUID id,
            @RequestParam(name = "garder", defaultValue = "") String keep,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Caller caller) {
        return shown(HttpStatus.OK, find(id, caller), keep.equals("autre"), done.equals("separe") ? SEPARATED : null);
    }

    @PostMapping("/{id}/reunir")
    ResponseEntity<byte[]> merge(
            @PathVariable("id") UUID id, @RequestParam Map<String, String> answers, Caller caller) {
        DuplicatePair pair = find(id, caller);
        return switch (duplicates.merge(pair, order(answers), caller)) {
            case MergeOutcome.Merged merged -> towards("/" + id);
            case MergeOutcome.Refused refused ->
                shown(HttpStatus.CONFLICT, find(id, caller), false, refusal("Rien n’a été réuni", refused.words()));
        };
    }

    @PostMapping("/{id}/jamais")
    ResponseEntity<byte[]> never(@PathVariable("id") UUID id, Caller caller) {
        return after(id, caller, duplicates.neverMerge(find(id, caller), caller));
    }

    @PostMapping("/{id}/lier")
    ResponseEntity<byte[]> relate(
            @PathVariable("id") UUID id,
            @RequestParam(name = "garde") UUID first,
            @RequestParam(name = "lien", defaultValue = "") String link,
            Caller caller) {
        DuplicatePair pair = find(id, caller);
        String[] parts = link.split(" ");
        if (parts.length != 2) {
            return shown(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    pair,
                    false,
                    refusal(
                            "Choisissez un lien",
                            "Dites comment ces deux lieux sont liés, puis appuyez sur « Lier »."));
        }
        // The letters are those of the page, where A is the sheet that would be kept.
        boolean firstIsA = pair.places().first().equals(new PlaceId(first));
        boolean fromSecond = firstIsA == parts[1].equals("b");
        Relation kind = relation(parts[0]);
        return after(id, caller, duplicates.relate(pair, Duplicates.relation(pair, kind, fromSecond), caller));
    }

    @PostMapping("/{id}/reprendre")
    ResponseEntity<byte[]> reopen(@PathVariable("id") UUID id, Caller caller) {
        duplicates.reopen(find(id, caller), caller);
        return towards("/" + id);
    }

    @PostMapping("/{id}/separer")
    ResponseEntity<byte[]> separate(
            @PathVariable("id") UUID id,
            @RequestParam(name = "malgre", defaultValue = "false") boolean evenIfChanged,
            Caller caller) {
        DuplicatePair pair = find(id, caller);
        return switch (duplicates.separate(pair, evenIfChanged, caller)) {
            case SeparateOutcome.Separated separated -> towards("/" + id + "?fait=separe");
            case SeparateOutcome.ChangedSince changed -> warned(pair, changed.changes());
            case SeparateOutcome.Refused refused ->
                shown(HttpStatus.CONFLICT, find(id, caller), false, refusal("Rien n’a été séparé", refused.words()));
        };
    }

    private ResponseEntity<byte[]> warned(DuplicatePair pair, List<PlaceDifference> changes) {
        Notice notice = new Notice(
                Notice.Tone.CAREFUL,
                "La fiche a changé depuis",
                "Si vous séparez, ces changements quittent la fiche publique et restent dans son histoire.");
        return pages.failed(HttpStatus.CONFLICT, "directory/doublon-decide.jte", decided.page(pair, notice, changes));
    }

    private ResponseEntity<byte[]> after(UUID id, Caller caller, boolean done) {
        return done
                ? towards("/" + id)
                : shown(
                        HttpStatus.CONFLICT,
                        find(id, caller),
                        false,
                        refusal("Déjà décidé", MergeOutcome.Reluctance.ALREADY_DECIDED.words()));
    }

    private ResponseEntity<byte[]> shown(
            HttpStatus status, DuplicatePair pair, boolean swapped, @Nullable Notice notice) {
        Optional<SideBySide> sides = pair.state() == PairState.WAITING ? duplicates.lay(pair) : Optional.empty();
        if (sides.isEmpty()) {
            return pages.failed(status, "directory/doublon-decide.jte", decided.page(pair, notice, List.of()));
        }
        SideBySide laid = swapped ? sides.get().swapped() : sides.get();
        return pages.failed(status, "directory/doublon.jte", pairs.page(pair, laid, swapped, notice));
    }

    private static MergeOrder order(Map<String, String> answers) {
        Set<PlaceField> fromOther = EnumSet.noneOf(PlaceField.class);
        Arrays.stream(PlaceField.values())
                .filter(field -> "b".equals(answers.get(PairPages.answer(field))))
                .forEach(fromOther::add);
        try {
            return new MergeOrder(
                    PlaceId.of(answers.getOrDefault("garde", "")),
                    Long.parseLong(answers.getOrDefault("lue-a", "")),
                    Long.parseLong(answers.getOrDefault("lue-b", "")),
                    fromOther);
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
    }

    private static Relation relation(String code) {
        try {
            return Relation.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unknown);
        }
    }

    private static Notice refusal(String heading, String words) {
        return new Notice(Notice.Tone.WRONG, heading, words);
    }

    private DuplicatePair find(UUID id, Caller caller) {
        DuplicatePair pair = duplicates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!duplicates.mayDecide(pair, caller)) {
            access.refuse(caller, Right.MERGE_PLACES, "doublon " + id);
        }
        return pair;
    }

    private static ResponseEntity<byte[]> towards(String rest) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/equipe/doublons" + rest))
                .build();
    }
}
