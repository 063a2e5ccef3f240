package fr.maillage.engines.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Compares contacts and register numbers; a value that many places hold proves little. */
final class LinkComparison {
    private static final int CAP = 12;
    private static final int FEW = 3;
    private static final int SHORT_NUMBER = 4;

    private final Tally tally;

    LinkComparison(Tally tally) {
        this.tally = tally;
    }

    LinkFinding compare(ReadPlace left, ReadPlace right) {
        List<Evidence> evidence = new ArrayList<>();
        boolean phone = shared("phone ", "même téléphone", left.phones(), right.phones(), 8, -2, evidence);
        boolean email = shared("email ", "même adresse électronique", left.emails(), right.emails(), 6, -1, evidence);
        boolean page = shared("page ", "même page web", left.pages(), right.pages(), 4, 0, evidence);
        if (!email && !page) {
            shared("domain ", "même domaine internet", left.domains(), right.domains(), 2, 0, evidence);
        }
        boolean owner = owner(left, right, evidence);
        kinds(left, right, evidence);
        cap(evidence);
        return new LinkFinding(phone || email, owner, evidence);
    }

    /** Adds the evidence; true when a value is shared and held by few. */
    private boolean shared(
            String kind,
            String words,
            Set<String> left,
            Set<String> right,
            int same,
            int other,
            List<Evidence> evidence) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        int best = Integer.MIN_VALUE;
        int holders = Integer.MAX_VALUE;
        for (String value : left) {
            if (right.contains(value)) {
                int most = value.length() <= SHORT_NUMBER ? 1 : same;
                best = Math.max(best, Math.max(0, most - 2 * tally.commonness(kind + value)));
                holders = Math.min(
                        holders, value.length() <= SHORT_NUMBER ? Integer.MAX_VALUE : tally.holders(kind + value));
            }
        }
        if (best == Integer.MIN_VALUE) {
            if (other != 0) {
                evidence.add(new Evidence(different(kind), other));
            }
            return false;
        }
        evidence.add(new Evidence(holders > 1 ? words + ", partagé par plusieurs lieux" : words, best));
        return holders <= FEW;
    }

    private static String different(String kind) {
        return kind.equals("phone ") ? "téléphones différents" : "adresses électroniques différentes";
    }

    private boolean owner(ReadPlace left, ReadPlace right, List<Evidence> evidence) {
        boolean siret = !left.siret().isEmpty() && left.siret().equals(right.siret());
        boolean siren = !left.siren().isEmpty() && left.siren().equals(right.siren());
        boolean otherSiren = !left.siren().isEmpty() && !right.siren().isEmpty() && !siren;
        boolean rna = !left.raw().rna().isBlank()
                && left.raw().rna().equals(right.raw().rna());
        if (siret) {
            evidence.add(new Evidence("même SIRET", Math.max(0, 3 - tally.commonness("siret " + left.siret()))));
        } else if (siren) {
            evidence.add(new Evidence("même SIREN", Math.max(0, 1 - tally.commonness("siren " + left.siren()))));
        } else if (otherSiren) {
            evidence.add(new Evidence("SIREN différents", -2));
        }
        if (rna) {
            evidence.add(new Evidence(
                    "même numéro d’association",
                    Math.max(0, 3 - tally.commonness("rna " + left.raw().rna()))));
        }
        return siret || siren || rna || sameKeeper(left, right);
    }

    private static boolean sameKeeper(ReadPlace left, ReadPlace right) {
        String a = left.organization().compact();
        String b = right.organization().compact();
        return (!a.isEmpty() && a.equals(b))
                || (!a.isEmpty() && a.equals(right.name().compact()))
                || (!b.isEmpty() && b.equals(left.name().compact()));
    }

    private static void kinds(ReadPlace left, ReadPlace right, List<Evidence> evidence) {
        if (left.kinds().isEmpty() || right.kinds().isEmpty()) {
            return;
        }
        if (!Collections.disjoint(left.kinds(), right.kinds())) {
            evidence.add(new Evidence("même type de lieu", 1));
        }
    }

    private static void cap(List<Evidence> evidence) {
        int sum = evidence.stream().mapToInt(Evidence::points).sum();
        if (sum > CAP) {
            evidence.add(new Evidence("les contacts ne comptent qu’une fois", CAP - sum));
        }
    }
}
