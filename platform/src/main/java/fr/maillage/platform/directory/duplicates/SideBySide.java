package fr.maillage.platform.directory.duplicates;

import fr.maillage.platform.directory.HeldPlace;
import fr.maillage.platform.directory.Place;
import fr.maillage.platform.directory.PlaceField;
import fr.maillage.platform.directory.PlaceWords;
import fr.maillage.platform.directory.Precedence;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Two places laid side by side, the one that would be kept first.
 *
 * @param kept proposed to stay: it says more, or it was checked more recently
 * @param other the other
 */
public record SideBySide(HeldPlace kept, HeldPlace other) {
    /** How two places compare in one field. */
    public enum Likeness {
        SAME("Identique"),
        DIFFERENT("Différent"),
        ONE_SIDED("Une seule fiche le dit");

        private final String words;

        Likeness(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }
    }

    /**
     * One field of both places; empty texts mean that a place says nothing.
     *
     * @param prefersOther true when the rule of precedence believes the other place
     */
    public record Line(PlaceField field, String kept, String other, Likeness likeness, boolean prefersOther) {}

    static SideBySide of(HeldPlace first, HeldPlace second) {
        return saysMore(second.place(), first.place()) ? new SideBySide(second, first) : new SideBySide(first, second);
    }

    /** The same with the other place kept. */
    public SideBySide swapped() {
        return new SideBySide(other, kept);
    }

    /** Every field of which either says something, in order, without the date of the last check, which both share. */
    public List<Line> lines() {
        return Arrays.stream(PlaceField.values())
                .filter(field -> field != PlaceField.CHECKED)
                .map(this::line)
                .filter(line -> !line.kept().isEmpty() || !line.other().isEmpty())
                .toList();
    }

    /** The fields for which the rule of precedence believes the other place. */
    public Set<PlaceField> preferred() {
        Set<PlaceField> fields = EnumSet.noneOf(PlaceField.class);
        lines().stream().filter(Line::prefersOther).map(Line::field).forEach(fields::add);
        return fields;
    }

    /** The order to merge as the rule of precedence would. */
    public MergeOrder proposal() {
        return new MergeOrder(kept.place().id(), kept.revision(), other.revision(), preferred());
    }

    private Line line(PlaceField field) {
        String ours = PlaceWords.of(field, kept.place());
        String theirs = PlaceWords.of(field, other.place());
        if (ours.equals(theirs)) {
            return new Line(field, ours, theirs, Likeness.SAME, false);
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            return new Line(field, ours, theirs, Likeness.ONE_SIDED, ours.isEmpty());
        }
        boolean prefersOther = Precedence.prefersSecond(
                kept.place().provenance().of(field), other.place().provenance().of(field));
        return new Line(field, ours, theirs, Likeness.DIFFERENT, prefersOther);
    }

    private static boolean saysMore(Place one, Place than) {
        long more = said(one) - said(than);
        return more == 0
                ? Precedence.prefersSecond(
                        than.provenance().main(), one.provenance().main())
                : more > 0;
    }

    private static long said(Place place) {
        return Arrays.stream(PlaceField.values())
                .filter(field -> !PlaceWords.of(field, place).isEmpty())
                .count();
    }
}
