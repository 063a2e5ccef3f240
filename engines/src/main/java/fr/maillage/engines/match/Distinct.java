package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of a list that say something else than the others, whatever their id.
 *
 * @param ranks for each record of the list, the rank of the one that says the same
 */
record Distinct(List<MatchRecord> records, List<Integer> ranks) {
    Distinct {
        records = List.copyOf(records);
        ranks = List.copyOf(ranks);
    }

    static Distinct of(List<MatchRecord> list) {
        Map<MatchRecord, Integer> known = new HashMap<>();
        List<MatchRecord> records = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>(list.size());
        for (MatchRecord record : list) {
            int rank = known.computeIfAbsent(record.withoutId(), unseen -> records.size());
            if (rank == records.size()) {
                records.add(record);
            }
            ranks.add(rank);
        }
        return new Distinct(records, ranks);
    }

    int rank(int row) {
        return ranks.get(row);
    }
}
