package fr.maillage.platform.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is left on the disk of a folder.
 *
 * @param left in bytes
 * @param whole in bytes
 */
public record Room(long left, long whole) {
    private static final long LITTLE = 500L << 20;
    /** One part in twenty. */
    private static final int FEW = 20;

    /** Of the disk of a folder that exists. */
    public static Room of(Path folder) throws IOException {
        var disk = Files.getFileStore(folder);
        return new Room(disk.getUsableSpace(), disk.getTotalSpace());
    }

    /** True when it is time to make room: less than 500 MB and less than a twentieth. */
    public boolean isScarce() {
        return left < LITTLE && left < whole / FEW;
    }
}
