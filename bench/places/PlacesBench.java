import fr.maillage.engines.cog.Cog;
import fr.maillage.engines.cog.Commune;
import fr.maillage.engines.geo.Barriers;
import fr.maillage.engines.geo.Coordinates;
import fr.maillage.engines.geo.GeoPoint;
import fr.maillage.engines.geo.Reach;
import fr.maillage.engines.geo.TravelMode;
import fr.maillage.engines.geo.TravelProfile;
import fr.maillage.engines.geo.TravelTime;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;

/**
 * Times the geographic code and the distances, in processor time of the thread (other programs do not count). Bars: loading
 * ≤ 150 ms; 200,000 exact names a second; 100 ns a pair of places. Run by {@code bench/places/run}.
 */
public final class PlacesBench {
    private PlacesBench() {}

    public static void main(String[] args) {
        long start = cpu();
        Cog cog = Cog.bundled();
        System.out.printf("load the code: %.0f ms%n", (cpu() - start) / 1e6);
        start = cpu();
        cog.resolve("bordeaux");
        System.out.printf("first name: %.0f ms%n", (cpu() - start) / 1e6);
        List<Commune> communes = cog.listCommunes();
        for (int round = 1; round <= 6; round++) {
            long found = 0;
            start = cpu();
            for (Commune commune : communes) {
                found += cog.resolve(commune.name()).size();
            }
            double names = communes.size() / ((cpu() - start) / 1e9);
            start = cpu();
            for (Commune commune : communes) {
                String postal = commune.postalCodes().isEmpty() ? "" : commune.postalCodes().getFirst();
                found += cog.resolve(commune.name(), postal, "", "").agreeing().size();
            }
            double rows = communes.size() / ((cpu() - start) / 1e9);
            System.out.printf("round %d: %,.0f names/s, %,.0f rows/s, %.0f ns a pair, %.0f ns a point (%d)%n",
                    round, names, rows, pairs(), coordinates(), found);
        }
    }

    private static double pairs() {
        int count = 100_000;
        double[] latitudes = new double[count];
        double[] longitudes = new double[count];
        Random random = new Random(1);
        for (int i = 0; i < count; i++) {
            latitudes[i] = 44.75 + random.nextDouble() * 0.25;
            longitudes[i] = -0.75 + random.nextDouble() * 0.35;
        }
        long start = cpu();
        Reach reach = new TravelTime(Barriers.bordeaux())
                .from(new GeoPoint(44.8413, -0.5697), TravelProfile.usual(TravelMode.WALK));
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += reach.minutesTo(latitudes[i], longitudes[i]);
        }
        return sum > 0 ? (cpu() - start) / (double) count : Double.NaN;
    }

    private static double coordinates() {
        int count = 20_000;
        int inside = 0;
        long start = cpu();
        for (int i = 0; i < count; i++) {
            inside += Coordinates.read(44.7 + i * 1e-5, -0.58, "33").inDepartement() ? 1 : 0;
        }
        return inside > 0 ? (cpu() - start) / (double) count : Double.NaN;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
