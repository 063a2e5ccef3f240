package fr.maillage.engines.match;

/**
 * What surrounds a pair.
 *
 * @param betweenFiles the records come from two files; within one file, the publisher took them for two places
 * @param mutual each is the best candidate of the other, clearly before the next
 * @param sameRegister most places of the smaller file were found again in the other: two releases of one register
 */
record Setting(boolean betweenFiles, boolean mutual, boolean sameRegister) {
    static final Setting ONE_FILE = new Setting(false, false, false);
    static final Setting ALONE = new Setting(true, false, false);
}
