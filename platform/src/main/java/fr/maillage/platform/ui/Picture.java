package fr.maillage.platform.ui;

import fr.maillage.engines.vocabulary.Need;

/**
 * The twelve pictures of Maillage, on a grid of 64: a soft shape and a line of 2 over it. Always beside a word, always
 * silent for a screen reader. Drawn for Maillage, given to the public domain (CC0).
 */
public enum Picture {
    PROCEDURE(
            "M16 10h26l8 8v36H16z",
            "M42 9H18a3 3 0 0 0-3 3v40a3 3 0 0 0 3 3h30a3 3 0 0 0 3-3V18zM42 9v9h9M22 27l3 3 5-6M36 28h9M22 39l3 3 5-6M36 40h9"),
    PRINT(
            "M8 26h48v20H8z",
            "M19 24V9h26v15M19 46h-8a3 3 0 0 1-3-3V27a3 3 0 0 1 3-3h42a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3h-8M19 38h26v17H19zM25 44h14M25 49h9M48 31h.01"),
    LEARN(
            "M32 24c-6-5-14-6-24-5v32c10-1 18 0 24 5 6-5 14-6 24-5V19c-10-1-18 0-24 5z",
            "M32 25c-6-5-14-6-24-5v31c10-1 18 0 24 5 6-5 14-6 24-5V20c-10-1-18 0-24 5zM32 25v31M15 29c4 0 7 .5 10 2M15 37c4 0 7 .5 10 2M49 29c-4 0-7 .5-10 2M49 37c-4 0-7 .5-10 2M32 6v7M23 9l3 5M41 9l-3 5"),
    GET_EQUIPMENT(
            "M12 14h40v28H12z",
            "M14 12h36a3 3 0 0 1 3 3v28H11V15a3 3 0 0 1 3-3zM5 43h54l-4 9H9zM32 36c-6-4.5-9-7.5-9-11a4.6 4.6 0 0 1 9-1.5A4.6 4.6 0 0 1 41 25c0 3.5-3 6.5-9 11z"),
    CONNECT(
            "M20 30h24v28H20z",
            "M23 29h18a3 3 0 0 1 3 3v23a3 3 0 0 1-3 3H23a3 3 0 0 1-3-3V32a3 3 0 0 1 3-3zM30 52h4M12 15a29 29 0 0 1 40 0M18.5 21.5a19.5 19.5 0 0 1 27 0M27 37h10M27 43h6"),
    WORK(
            "M8 22h48v30H8z",
            "M11 20h42a3 3 0 0 1 3 3v28a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3V23a3 3 0 0 1 3-3zM23 20v-5a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v5M8 33c8 4 16 6 20 6M56 33c-8 4-16 6-20 6M28 36h8v7h-8z"),
    FAMILY(
            "M10 56c0-14 5-22 13-22s12 6 13 14c2-4 4-6 8-6 6 0 10 5 10 14z",
            "M23 27a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM9 56c0-14 5-23 14-23 7 0 11 5 13 12M45 39a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM34 56c0-7 4-12 11-12s11 5 11 12M24 43c3 4 6 6 11 6"),
    SAFETY(
            "M32 9l20 7v14c0 12-8 20-20 25-12-5-20-13-20-25V16z",
            "M32 8l21 7.5V30c0 12.5-8.5 21-21 26-12.5-5-21-13.5-21-26V15.5zM25 30h14a1 1 0 0 1 1 1v11H24V31a1 1 0 0 1 1-1zM27.5 30v-4a4.5 4.5 0 0 1 9 0v4M32 35v3"),
    HELP(
            "M12 57c0-14 7-22 17-22s17 8 17 22z",
            "M29 30a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19zM11 57c0-13 7-21 18-21s18 8 18 21M46.5 12a5 5 0 1 1 7.5 4.3c-1.8 1.1-2.5 2-2.5 4.2M51.5 27h.01"),
    ACCOMPANY(
            "M7 57c0-13 5-20 13-20s12 6 13 12c1-6 5-12 12-12 8 0 13 7 13 20z",
            "M19 31a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM45 31a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6 57c0-12 5-20 13-20 5 0 9 3 11 8M58 57c0-12-5-20-13-20-5 0-9 3-11 8M23 47c3 5 15 5 18 0M32 51v6"),
    OFFER(
            "M32 33c-8-6-12-10-12-14.5A6 6 0 0 1 32 16a6 6 0 0 1 12 2.5C44 23 40 27 32 33z",
            "M32 34c-8.5-6.5-12.5-10.5-12.5-15.5A6.3 6.3 0 0 1 32 16a6.3 6.3 0 0 1 12.5 2.5C44.5 23.5 40.5 27.5 32 34zM6 42h9v14H6zM15 45c5-4 9-4 13-1l3 2.5h7a3.5 3.5 0 0 1 0 7H27M38 50l13-7a4 4 0 0 1 4.5 6.5L42 58H24l-9-3"),
    BUS(
            "M7 30h50v18H7z",
            "M10 14h40a5 5 0 0 1 5 4l2 12v15a3 3 0 0 1-3 3H10a3 3 0 0 1-3-3V17a3 3 0 0 1 3-3zM7 30h50M23 14v16M39 14v16M18 54a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM46 54a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM26 8a9 9 0 0 1 12 0");

    private final String shape;
    private final String line;

    Picture(String shape, String line) {
        this.shape = shape;
        this.line = line;
    }

    /** The picture of a need, the same on every page. */
    public static Picture of(Need need) {
        return switch (need) {
            case PROCEDURE -> PROCEDURE;
            case PRINT -> PRINT;
            case LEARN -> LEARN;
            case GET_EQUIPMENT -> GET_EQUIPMENT;
            case CONNECT -> CONNECT;
            case WORK -> WORK;
            case FAMILY -> FAMILY;
            case SAFETY -> SAFETY;
        };
    }

    /** The soft shape behind, as the {@code d} of one SVG path. */
    public String shape() {
        return shape;
    }

    /** The line over it, as the {@code d} of one SVG path. */
    public String line() {
        return line;
    }
}
