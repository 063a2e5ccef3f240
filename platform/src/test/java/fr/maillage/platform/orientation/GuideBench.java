package fr.maillage.platform.orientation;

import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.TravelTime;
import fr.maillage.engines.hours.HoursContext;
import fr.maillage.engines.rank.Question;
import fr.maillage.engines.rank.Range;
import fr.maillage.engines.rank.When;
import fr.maillage.engines.vocabulary.Need;
import fr.maillage.platform.directory.SyntheticTerritory;
import fr.maillage.platform.search.Search;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times the guide with 5,000 places, ways out of a dead end included: time of the processor, once warm. */
final class GuideBench {
    private static final int PLACES = 5_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Guide guide = guide();

    private GuideBench() {}

    public static void main(String[] words) {
        GuideBench bench = new GuideBench();
        System.out.println(words("same minute", bench.times(0)));
        System.out.println(words("new minute", bench.times(1)));
    }

    private List<Long> times(int minutesApart) {
        GeoPoint lormont = Cog.bundled().getCommune("33249").centre().orElseThrow();
        List<Long> times = new ArrayList<>();
        for (int turn = 0; turn < 120; turn++) {
            Question question = Question.about(
                            Need.values()[turn % 8], WizardFace.NOW.plusMinutes((long) turn * minutesApart))
                    .from(lormont)
                    .within(new Range.InCommune("33249", "Lormont"))
                    .at(When.values()[turn % 6])
                    .freeOnly(turn % 2 == 0)
                    .stepFree(turn % 3 == 0);
            long start = THREADS.getCurrentThreadCpuTime();
            guide.answer(question);
            times.add(THREADS.getCurrentThreadCpuTime() - start);
        }
        List<Long> warm = new ArrayList<>(times.subList(40, times.size()));
        Collections.sort(warm);
        return warm;
    }

    private static String words(String what, List<Long> times) {
        return "guide, %d places, %s: median %.1f ms, slowest %.1f ms"
                .formatted(PLACES, what, times.get(times.size() / 2) / 1e6, times.getLast() / 1e6);
    }

    private static Guide guide() {
        Search search = new Search(HoursContext.bordeaux());
        search.replace(SyntheticTerritory.directory(PLACES, 1));
        return new Guide(search, new TravelTime(Barriers.bordeaux()));
    }
}
