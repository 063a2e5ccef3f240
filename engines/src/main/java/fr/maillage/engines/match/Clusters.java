package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps merges from chaining. Within one file, a group of more than three, or a group in which some two were not found
 * to be one place (complete link), goes to a person. Between two files, a place takes its best partner only.
 */
final class Clusters {
    private static final int MOST = 3;

    private Clusters() {}

    static List<Judged> withinOneFile(List<Judged> pairs) {
        Map<Integer, Integer> parents = new HashMap<>();
        Set<Long> merged = new HashSet<>();
        for (Judged pair : pairs) {
            if (pair.merges()) {
                int left = pair.pair().left().index();
                int right = pair.pair().right().index();
                merged.add(key(left, right));
                parents.put(root(parents, left), root(parents, right));
            }
        }
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (Integer member : new HashSet<>(parents.keySet())) {
            groups.computeIfAbsent(root(parents, member), none -> new ArrayList<>())
                    .add(member);
        }
        return pairs.stream()
                .map(pair -> pair.merges()
                        ? held(
                                pair,
                                groups.getOrDefault(
                                        root(parents, pair.pair().left().index()), List.of()),
                                merged)
                        : pair)
                .toList();
    }

    private static Judged held(Judged pair, List<Integer> group, Set<Long> merged) {
        if (group.size() > MOST) {
            return pair.toReview(group(group.size()));
        }
        for (int i = 0; i < group.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!merged.contains(key(group.get(i), group.get(j)))) {
                    return pair.toReview("rapprochement en chaîne");
                }
            }
        }
        return pair;
    }

    static String group(int size) {
        return "groupe de " + size + " fiches";
    }

    private static int root(Map<Integer, Integer> parents, int member) {
        int root = member;
        int parent = parents.getOrDefault(root, root);
        while (parent != root) {
            root = parent;
            parent = parents.getOrDefault(root, root);
        }
        parents.putIfAbsent(member, root);
        parents.putIfAbsent(root, root);
        return root;
    }

    private static long key(int one, int other) {
        return (long) Math.max(one, other) << 32 | Math.min(one, other);
    }

    /** Greedy by points; ties keep the order given. Expects the surest pair first. */
    static List<Judged> betweenFiles(List<Judged> bestFirst) {
        Set<Integer> takenLeft = new HashSet<>();
        Set<Integer> takenRight = new HashSet<>();
        List<Judged> kept = new ArrayList<>(bestFirst.size());
        for (Judged pair : bestFirst) {
            if (!pair.merges()) {
                kept.add(pair);
                continue;
            }
            int left = pair.pair().left().index();
            int right = pair.pair().right().index();
            if (takenLeft.contains(left) || takenRight.contains(right)) {
                kept.add(pair.toReview("déjà rapproché d’une autre fiche"));
            } else {
                takenLeft.add(left);
                takenRight.add(right);
                kept.add(pair);
            }
        }
        return kept;
    }
}
