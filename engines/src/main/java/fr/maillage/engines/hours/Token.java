package fr.maillage.engines.hours;

/**
 * A word of French opening hours.
 *
 * @param value number of the day (1 is Monday), minutes of the time, number of the month… as the kind says
 * @param text as typed, for what must be kept
 * @param from where the text begins in the cleaned value
 * @param to where it ends
 */
record Token(Kind kind, int value, String text, int from, int to) {

    /** What a word is. */
    enum Kind {
        /** 1 to 7. */
        DAY,
        /** A set of days, bit 0 is Monday: week-end, tous les jours. */
        DAYS,
        /** Minutes after midnight. */
        TIME,
        NUMBER,
        /** 1 to 5, or -1 for the last. */
        NTH,
        MONTH,
        YEAR,
        /** Month times 100 plus day, of a date typed 24/12. */
        DATE,
        RANGE,
        AND,
        SLASH,
        BREAK,
        OPEN_PARENTHESIS,
        CLOSE_PARENTHESIS,
        EXCEPT,
        CLOSED,
        /** 0 for all of them, or the number of one of them. */
        SCHOOL_HOLIDAYS,
        SCHOOL_TIME,
        PUBLIC_HOLIDAYS,
        EVEN_WEEKS,
        ODD_WEEKS,
        APPOINTMENT,
        NO_APPOINTMENT,
        MORNING,
        AFTERNOON,
        UNTIL,
        SINCE,
        OF_MONTH,
        ALWAYS,
        NIGHT_OPENING,
        /** « le reste de l’année »: what follows is for no part of the year in particular. */
        REST_OF_THE_YEAR,
        /** « y compris », « inclus ». */
        INCLUDED,
        /** Words that make an opening conditional: sur deux, selon, téléphonique… */
        CONDITION,
        /** Words without weight: de, les, horaires, ouvert… */
        FILLER,
        WORD
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    Token as(Kind other, int otherValue) {
        return new Token(other, otherValue, text, from, to);
    }
}
