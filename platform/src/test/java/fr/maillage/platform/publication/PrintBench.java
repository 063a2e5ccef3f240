package fr.maillage.platform.publication;

import com.sun.management.OperatingSystemMXBean;
import fr.maillage.platform.directory.SyntheticTerritory;
import fr.maillage.platform.kernel.TestFolders;
import fr.maillage.platform.ui.paper.Imposition;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Times the printed directory of an invented metropolis, in one JVM of 512 MB. {@code bench/print.sh} runs it. */
public final class PrintBench {
    private static final int PLACES = 700;

    private PrintBench() {}

    public static void main(String[] words) throws IOException {
        int count = words.length > 0 ? Integer.parseInt(words[0]) : PLACES;
        Path data = TestFolders.fresh("print-bench");
        try (PaperFace face = new PaperFace(SyntheticTerritory.directory(count, 1), data)) {
            PaperQuestion all = PaperQuestion.everything(face.get(Grounds.class).all());
            print(face, "first, cold", all, PaperFormat.A5, false);
            for (PaperFormat format : PaperFormat.values()) {
                print(face, "again", all, format, false);
            }
            print(face, "sheets to fold", all, PaperFormat.A5, true);
            print(face, "one commune", PaperQuestion.everything(face.commune("Bordeaux")), PaperFormat.A5, false);
        }
        System.out.printf(
                Locale.ROOT,
                "most heap in use: %d MB of %d%n",
                peak(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void print(PaperFace face, String what, PaperQuestion question, PaperFormat format, boolean fold)
            throws IOException {
        long start = System.nanoTime();
        long work = cpu();
        Booklet booklet = face.booklet(question, format);
        byte[] pages = face.get(BookletPress.class).pages(booklet);
        byte[] pdf = fold ? Imposition.folded(pages) : pages;
        double seconds = (System.nanoTime() - start) / 1e9;
        double worked = (cpu() - work) / 1e9;
        try (PDDocument read = Loader.loadPDF(pdf)) {
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %-6s %4d places %4d pages %6.2f s (%5.2f s of processor) %6d kB%n",
                    what,
                    format.word(),
                    booklet.places(),
                    read.getNumberOfPages(),
                    seconds,
                    worked,
                    pdf.length / 1_000);
        }
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
