package fr.maillage.engines.intake.read;

/**
 * How much of a stranger’s file we accept. Beyond, the file is refused with a sentence.
 *
 * @param bytes size of the file
 * @param rows data rows
 * @param columns columns
 * @param cellCharacters characters in a cell; longer cells are cut with a finding
 * @param unpackedBytes size of all the parts of a workbook once unpacked
 * @param entries parts of a workbook
 */
public record FileLimits(long bytes, long rows, int columns, int cellCharacters, long unpackedBytes, int entries) {
    /** A part of a workbook that unpacks to more than this many times its packed size is a bomb (Apache POI’s default). */
    static final int RATIO = 100;

    private static final long MEGABYTE = 1_000_000;

    /** What a stranger may send through a page: 10 MB, 50,000 rows, 200 columns, 10,000 characters a cell. */
    public static FileLimits ofAnUpload() {
        return new FileLimits(10 * MEGABYTE, 50_000, 200, 10_000, 200 * MEGABYTE, 1_000);
    }

    /** What an operator may read from the disk: any length; workbooks stay bounded because bombs are small. */
    public static FileLimits ofAnOperator() {
        return new FileLimits(Long.MAX_VALUE, Long.MAX_VALUE, 2_000, 100_000, 200 * MEGABYTE, 1_000);
    }
}
