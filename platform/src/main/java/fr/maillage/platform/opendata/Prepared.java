package fr.maillage.platform.opendata;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A data file written for one version of the directory.
 *
 * @param day on which it was written: the age of the checks is counted from it
 * @param gzip where it lies, compressed
 * @param bytes its length once unpacked
 * @param places how many places it holds
 * @param leftOut how many the standard could not take, for want of a field that it requires
 */
public record Prepared(
        DataFile file, long version, LocalDate day, Instant takenAt, Path gzip, long bytes, int places, int leftOut) {
    boolean isOf(long otherVersion, LocalDate today) {
        return version == otherVersion && day.equals(today);
    }
}
