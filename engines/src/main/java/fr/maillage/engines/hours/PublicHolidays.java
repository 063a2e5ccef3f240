package fr.maillage.engines.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;

/** The public holidays of one region in one year, with their French names. */
final class PublicHolidays {
    private PublicHolidays() {}

    static Map<LocalDate, String> of(HolidayRegion region, int year) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        LocalDate easter = Easter.of(year);
        days.put(LocalDate.of(year, 1, 1), "jour de l’An");
        days.put(easter.plusDays(1), "lundi de Pâques");
        days.put(LocalDate.of(year, 5, 1), "fête du Travail");
        days.put(LocalDate.of(year, 5, 8), "victoire de 1945");
        // In 2008 Ascension fell on 1 May: the first name given to a date stays.
        days.putIfAbsent(easter.plusDays(39), "Ascension");
        days.putIfAbsent(easter.plusDays(50), "lundi de Pentecôte");
        days.put(LocalDate.of(year, 7, 14), "fête nationale");
        days.put(LocalDate.of(year, 8, 15), "Assomption");
        days.put(LocalDate.of(year, 11, 1), "Toussaint");
        days.put(LocalDate.of(year, 11, 11), "armistice de 1918");
        days.put(LocalDate.of(year, 12, 25), "Noël");
        addLocalDays(region, year, easter, days);
        return Map.copyOf(days);
    }

    private static void addLocalDays(HolidayRegion region, int year, LocalDate easter, Map<LocalDate, String> days) {
        LocalDate goodFriday = easter.minusDays(2);
        switch (region) {
            case METROPOLE, SAINT_PIERRE_ET_MIQUELON -> {}
            case ALSACE_MOSELLE -> {
                days.put(goodFriday, "Vendredi saint");
                days.put(LocalDate.of(year, 12, 26), "lendemain de Noël");
            }
            case GUADELOUPE -> {
                days.put(goodFriday, "Vendredi saint");
                abolition(days, year, MonthDay.of(5, 27));
                days.put(LocalDate.of(year, 7, 21), "jour de Victor Schœlcher");
            }
            case MARTINIQUE -> {
                days.put(goodFriday, "Vendredi saint");
                abolition(days, year, MonthDay.of(5, 22));
                days.put(LocalDate.of(year, 7, 21), "jour de Victor Schœlcher");
            }
            case GUYANE -> abolition(days, year, MonthDay.of(6, 10));
            case REUNION -> abolition(days, year, MonthDay.of(12, 20));
            case MAYOTTE -> abolition(days, year, MonthDay.of(4, 27));
            case SAINT_BARTHELEMY -> {
                days.put(goodFriday, "Vendredi saint");
                abolition(days, year, MonthDay.of(10, 9));
            }
            // The decree of 1983 said 27 May; the island has kept 28 May since 2017.
            case SAINT_MARTIN -> abolition(days, year, MonthDay.of(5, 28));
            case WALLIS_ET_FUTUNA -> {
                days.put(LocalDate.of(year, 4, 28), "Saint-Pierre-Chanel");
                days.put(LocalDate.of(year, 6, 29), "Saint-Pierre-et-Saint-Paul");
                days.put(LocalDate.of(year, 7, 29), "fête du Territoire");
            }
            case POLYNESIE -> {
                days.put(LocalDate.of(year, 3, 5), "arrivée de l’Évangile");
                days.put(goodFriday, "Vendredi saint");
                // Matari’i replaced the day of autonomy (29 June) from 2025.
                days.put(
                        year >= 2025 ? LocalDate.of(year, 11, 20) : LocalDate.of(year, 6, 29),
                        year >= 2025 ? "Matari’i" : "fête de l’autonomie");
            }
            case NOUVELLE_CALEDONIE -> days.put(LocalDate.of(year, 9, 24), "fête de la Citoyenneté");
        }
    }

    private static void abolition(Map<LocalDate, String> days, int year, MonthDay day) {
        days.put(day.atYear(year), "abolition de l’esclavage");
    }
}
