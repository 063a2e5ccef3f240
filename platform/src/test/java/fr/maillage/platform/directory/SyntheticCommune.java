package fr.maillage.platform.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * A real commune where invented places stand: the 28 of Bordeaux Métropole, then large towns of France.
 *
 * @param weight its share of the places, in thousands of inhabitants, rounded
 */
record SyntheticCommune(String code, String name, String postalCode, double latitude, double longitude, int weight) {
    static final List<SyntheticCommune> ALL = read("""
            33003;Ambarès-et-Lagrave;33440;44.925;-0.485;17
            33004;Ambès;33810;45.011;-0.531;3
            33013;Artigues-près-Bordeaux;33370;44.858;-0.487;9
            33032;Bassens;33530;44.903;-0.518;8
            33039;Bègles;33130;44.807;-0.549;31
            33056;Blanquefort;33290;44.911;-0.637;16
            33063;Bordeaux;33000;44.840;-0.580;261
            33065;Bouliac;33270;44.816;-0.502;4
            33069;Le Bouscat;33110;44.865;-0.600;24
            33075;Bruges;33520;44.880;-0.611;19
            33096;Carbon-Blanc;33560;44.896;-0.502;8
            33119;Cenon;33150;44.857;-0.518;26
            33162;Eysines;33320;44.884;-0.652;24
            33167;Floirac;33270;44.834;-0.521;18
            33192;Gradignan;33170;44.772;-0.615;26
            33200;Le Haillan;33185;44.871;-0.677;11
            33249;Lormont;33310;44.876;-0.521;24
            33273;Martignas-sur-Jalle;33127;44.842;-0.777;8
            33281;Mérignac;33700;44.838;-0.646;74
            33312;Parempuyre;33290;44.949;-0.605;9
            33318;Pessac;33600;44.806;-0.631;66
            33376;Saint-Aubin-de-Médoc;33160;44.910;-0.720;8
            33434;Saint-Louis-de-Montferrand;33440;44.952;-0.536;2
            33449;Saint-Médard-en-Jalles;33160;44.896;-0.716;32
            33487;Saint-Vincent-de-Paul;33440;44.954;-0.478;1
            33519;Le Taillan-Médoc;33320;44.905;-0.670;11
            33522;Talence;33400;44.808;-0.588;45
            33550;Villenave-d’Ornon;33140;44.773;-0.566;42
            75056;Paris;75001;48.857;2.352;900
            69123;Lyon;69001;45.764;4.836;520
            13055;Marseille;13001;43.296;5.370;870
            31555;Toulouse;31000;43.605;1.444;500
            44109;Nantes;44000;47.218;-1.554;320
            67482;Strasbourg;67000;48.573;7.752;290
            59350;Lille;59000;50.629;3.057;235
            35238;Rennes;35000;48.117;-1.678;220
            34172;Montpellier;34000;43.611;3.877;300
            87085;Limoges;87000;45.834;1.262;130
            86194;Poitiers;86000;46.580;0.340;90
            17300;La Rochelle;17000;46.160;-1.151;78
            64445;Pau;64000;43.295;-0.371;77
            40192;Mont-de-Marsan;40000;43.891;-0.500;30
            24322;Périgueux;24000;45.184;0.722;30
            47001;Agen;47000;44.204;0.621;32
            16015;Angoulême;16000;45.648;0.156;41
            33243;Libourne;33500;44.915;-0.244;25
            33529;La Teste-de-Buch;33260;44.630;-1.149;26
            33009;Arcachon;33120;44.658;-1.169;12
            """);

    /** The communes of Bordeaux Métropole only. */
    static List<SyntheticCommune> metropolis() {
        return ALL.subList(0, 28);
    }

    private static List<SyntheticCommune> read(String table) {
        List<SyntheticCommune> communes = new ArrayList<>();
        for (String line : table.lines().toList()) {
            List<String> cells = List.of(line.split(";", -1));
            communes.add(new SyntheticCommune(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    Double.parseDouble(cells.get(3)),
                    Double.parseDouble(cells.get(4)),
                    Integer.parseInt(cells.get(5))));
        }
        return List.copyOf(communes);
    }
}
