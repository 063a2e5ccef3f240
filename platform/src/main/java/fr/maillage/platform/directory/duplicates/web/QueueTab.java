package fr.maillage.platform.directory.duplicates.web;

import fr.maillage.engines.match.Decision;
import fr.maillage.platform.directory.duplicates.PairState;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A part of the queue: what waits, by what the search proposes, then what was decided. */
enum QueueTab {
    SURE("surs", "Sûrs", PairState.WAITING, Set.of(Decision.MERGE)),
    REVIEW("a-verifier", "À vérifier", PairState.WAITING, Set.of(Decision.REVIEW)),
    NEIGHBOURS("peut-etre-lies", "Peut-être liés", PairState.WAITING, Set.of(Decision.RELATED)),
    MERGED("reunis", "Réunis", PairState.MERGED, Set.of(Decision.values())),
    RELATED("lies", "Liés", PairState.RELATED, Set.of(Decision.values())),
    NEVER("jamais", "À ne jamais réunir", PairState.NEVER, Set.of(Decision.values()));

    private final String code;
    private final String words;
    private final PairState state;
    private final Set<Decision> proposals;

    QueueTab(String code, String words, PairState state, Set<Decision> proposals) {
        this.code = code;
        this.words = words;
        this.state = state;
        this.proposals = proposals;
    }

    /** The tab of an address; for any other word, the first one where something waits. */
    static QueueTab of(String code, Map<QueueTab, Integer> counts) {
        return Arrays.stream(values())
                .filter(tab -> tab.code.equals(code))
                .findFirst()
                .or(() -> Stream.of(SURE, REVIEW, NEIGHBOURS)
                        .filter(tab -> counts.getOrDefault(tab, 0) > 0)
                        .findFirst())
                .orElse(SURE);
    }

    String words() {
        return words;
    }

    PairState state() {
        return state;
    }

    Set<Decision> proposals() {
        return proposals;
    }

    String href() {
        return "/equipe/doublons?voir=" + code;
    }
}
