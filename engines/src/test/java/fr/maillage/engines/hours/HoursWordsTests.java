package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursWordsTests {
    private static final HoursContext BORDEAUX = HoursContext.bordeaux();

    private static String say(Schedule schedule, String local) {
        return HoursWords.sentence(schedule, LocalDateTime.parse(local).atZone(BORDEAUX.zone()));
    }

    private static String say(String osm, String local) {
        return say(Schedule.of(OpeningHours.get(osm), BORDEAUX), local);
    }

    private static Schedule closed(String osm, String from, String until, String reason) {
        HoursException closure = HoursException.closure(LocalDate.parse(from), LocalDate.parse(until), reason);
        return new Schedule(OpeningHours.get(osm), List.of(closure), BORDEAUX);
    }

    /** Scenario S06: open on Thursday from 14 h to 17 h, closed on 25 December. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-15T10:00 | Fermé, ouvre jeudi à 14 h
            2026-12-17T16:50 | Ouvert, ferme à 17 h
            2026-12-24T18:00 | Fermé demain (jour férié), ouvre jeudi 31 décembre à 14 h
            2026-12-25T10:00 | Fermé aujourd’hui (jour férié), ouvre jeudi à 14 h
            2027-03-27T23:00 | Fermé, ouvre jeudi à 14 h
            2026-12-17T10:00 | Fermé, ouvre aujourd’hui à 14 h
            2026-12-16T10:00 | Fermé, ouvre demain à 14 h
            """)
    void thursday_place_of_scenario_six(String now, String sentence) {
        assertThat(say("Th 14:00-17:00; PH off", now)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:30; PH off       | 2026-12-24T18:00 | Fermé demain (jour férié), ouvre lundi à 9 h
            Mo-Fr 09:00-12:30; Dec 25 off   | 2026-12-24T18:00 | Fermé demain (jour férié), ouvre lundi à 9 h
            Mo-Fr 09:00-12:30               | 2026-12-24T18:00 | Fermé, ouvre demain à 9 h (jour férié : à vérifier)
            Mo-Fr 09:00-12:30               | 2026-12-25T10:00 | Ouvert d’habitude, mais c’est un jour férié : à vérifier
            Mo-Fr 09:00-12:30               | 2026-11-23T10:00 | Ouvert, ferme à 12 h 30
            Fr 20:00-02:00                  | 2026-11-27T21:00 | Ouvert, ferme demain à 2 h
            Fr 20:00-24:00                  | 2026-11-27T21:00 | Ouvert, ferme à minuit
            24/7                            | 2026-11-27T21:00 | Ouvert en permanence
            Mo 10:00-14:00+                 | 2026-11-23T11:00 | Ouvert, au moins jusqu’à 14 h
            Mo 09:00-12:00 "sur rendez-vous"| 2026-11-23T10:00 | Sur rendez-vous
            Mo 09:00-12:00 "sur RDV"        | 2026-11-22T10:00 | Fermé, sur rendez-vous demain à 9 h
            Mo 09:00-12:00 open "sur rdv"   | 2026-11-23T10:00 | Sur rendez-vous
            "sur rendez-vous"               | 2026-11-23T10:00 | Sur rendez-vous
            Mo 09:00-12:00 unknown "selon les bénévoles" | 2026-11-23T10:00 | Ouverture à vérifier : selon les bénévoles
            Tu unknown "matin"              | 2026-11-22T10:00 | Fermé, à vérifier mardi
            Mo-Fr 09:00-17:00; 2027 Jan 05 unknown "travaux"; Dec 10-Jan 04 off | 2026-12-28T10:00 | Fermé, à vérifier mardi 5 janvier
            Tu "sur rendez-vous"            | 2026-11-22T10:00 | Fermé, sur rendez-vous mardi
            Tu 09:00-12:00 unknown "été"    | 2026-11-22T10:00 | Fermé, à vérifier mardi à 9 h
            Fr 00:00-02:00                  | 2026-11-26T10:00 | Fermé, ouvre demain à minuit
            unknown "horaires variables"    | 2026-11-22T10:00 | Ouverture à vérifier : horaires variables
            off                             | 2026-11-23T10:00 | Fermé, réouverture non connue
            Mo-Fr 09:00-17:00; SH off       | 2028-02-15T10:00 | Ouverture à vérifier (vacances scolaires non connues à cette date)
            """, quoteCharacter = '`')
    void never_a_false_promise(String osm, String now, String sentence) {
        assertThat(say(osm, now)).isEqualTo(sentence);
    }

    @Test
    void a_closure_says_until_when_why_and_when_the_place_reopens() {
        Schedule works = closed("Mo-Fr 09:00-17:00; PH off", "2026-12-21", "2027-01-04", "travaux");
        assertThat(say(works, "2026-12-22T10:00"))
                .isEqualTo("Fermé jusqu’au 4 janvier (travaux), rouvre mardi 5 janvier à 9 h");
        assertThat(say(works, "2027-01-03T10:00")).isEqualTo("Fermé jusqu’au 4 janvier (travaux), rouvre mardi à 9 h");
        assertThat(say(works, "2026-12-18T18:00"))
                .isEqualTo("Fermé jusqu’au 4 janvier (travaux), rouvre mardi 5 janvier à 9 h");
        assertThat(say(works, "2026-12-18T10:00")).isEqualTo("Ouvert, ferme à 17 h");
    }

    @Test
    void a_closure_without_end_promises_nothing() {
        Schedule fire = new Schedule(
                OpeningHours.get("Mo-Fr 09:00-17:00"),
                List.of(HoursException.closure(LocalDate.parse("2026-12-01"), null, null)),
                BORDEAUX);
        assertThat(say(fire, "2026-12-02T10:00")).isEqualTo("Fermé jusqu’à nouvel ordre");
    }

    @Test
    void exceptional_hours_are_told() {
        HoursException evening = HoursException.hours(
                LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-24"), OpeningHours.get("14:00-20:00"), null);
        Schedule schedule = new Schedule(OpeningHours.get("Mo-Fr 09:00-17:00"), List.of(evening), BORDEAUX);
        assertThat(say(schedule, "2026-11-24T18:00")).isEqualTo("Ouvert, ferme à 20 h (horaires exceptionnels)");
        assertThat(say(schedule, "2026-11-24T09:00")).isEqualTo("Fermé, ouvre aujourd’hui à 14 h");
    }

    @Test
    void without_hours_it_says_so() {
        assertThat(say(Schedule.of(null, BORDEAUX), "2026-11-24T18:00")).isEqualTo("Horaires non connus");
    }

    @Test
    void an_opening_sentence_always_names_a_day() {
        Schedule schedule = Schedule.of(OpeningHours.get("Mo-Fr 09:00-12:00,14:00-17:00; PH off"), BORDEAUX);
        for (LocalDateTime now = LocalDateTime.parse("2026-11-01T00:00");
                now.getYear() < 2027;
                now = now.plusMinutes(97)) {
            String sentence = HoursWords.sentence(schedule, now.atZone(BORDEAUX.zone()));
            assertThat(sentence).doesNotContainPattern("r?ouvre à");
            assertThat(sentence).matches("(Ouvert, ferme à .*)|(Fermé.*ouvre (aujourd’hui|demain|[a-z]+di.*) à .*)");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,14:00-17:00; Sa "sur rendez-vous" | du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h ; samedi sur rendez-vous
            Mo-Fr 09:00-17:00; We 09:00-12:00; PH off | lundi, mardi, jeudi et vendredi de 9 h à 17 h ; mercredi de 9 h à 12 h ; fermé les jours fériés
            Tu[1] 14:00-17:00                | le 1er mardi du mois de 14 h à 17 h
            Tu[-1] 14:00-17:00               | le dernier mardi du mois de 14 h à 17 h
            week 02-52/2 Mo 09:00-12:00      | les semaines paires, lundi de 9 h à 12 h
            Jul 01-Aug 31 Mo-Fr 09:00-12:00  | du 1er juillet au 31 août, du lundi au vendredi de 9 h à 12 h
            Aug 01-15 off                    | fermé du 1er au 15 août
            Jul-Aug off                      | fermé de juillet à août
            SH Mo 10:00-12:00                | pendant les vacances scolaires, lundi de 10 h à 12 h
            24/7                             | 24 heures sur 24, 7 jours sur 7
            Mo 08:30-12:00,13:30+            | lundi de 8 h 30 à 12 h et à partir de 13 h 30
            Mo-Su 10:00-12:00                | tous les jours de 10 h à 12 h
            Fr 20:00-02:00                   | vendredi de 20 h à 2 h
            off                              | fermé
            """, quoteCharacter = '`')
    void the_week_in_words(String osm, String words) {
        assertThat(HoursWords.week(OpeningHours.get(osm))).isEqualTo(words);
    }

    @Test
    void a_fallback_is_told_last() {
        assertThat(HoursWords.week(OpeningHours.get("Mo 09:00-12:00 || \"sur rendez-vous\"")))
                .isEqualTo("lundi de 9 h à 12 h ; sinon sur rendez-vous");
    }

    @Test
    void the_next_seven_days_name_the_holiday() {
        Schedule schedule = Schedule.of(OpeningHours.get("Mo-Fr 09:00-12:00; PH off"), BORDEAUX);
        List<DayHours> days = schedule.days(LocalDate.parse("2026-12-24"), 7);
        assertThat(days)
                .extracting(HoursWords::day)
                .containsExactly(
                        "de 9 h à 12 h",
                        "fermé (jour férié : Noël)",
                        "fermé",
                        "fermé",
                        "de 9 h à 12 h",
                        "de 9 h à 12 h",
                        "de 9 h à 12 h");
        assertThat(HoursWords.dayName(days.getFirst().date(), LocalDate.parse("2026-12-23")))
                .isEqualTo("demain");
        assertThat(HoursWords.dayName(days.get(2).date(), LocalDate.parse("2026-12-23")))
                .isEqualTo("samedi 26 décembre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jun 01-Oct Sa[-1]: 10:00-12:00      | du 1er juin au dernier samedi d’octobre de 10 h à 12 h
            Apr-Oct Mo 09:00-12:00              | d’avril à octobre, lundi de 9 h à 12 h
            Tu,Sa "by appointment"              | mardi et samedi sur rendez-vous
            07:00-14:00; PH Su closed           | de 7 h à 14 h ; fermé les jours fériés qui tombent un dimanche
            Mo 09:00-12:00; Dec 25 off "Christmas" | lundi de 9 h à 12 h ; fermé le 25 décembre (Noël)
            """)
    void words_said_back_are_french(String osm, String french) {
        assertThat(HoursWords.week(OpeningHours.find(osm).orElseThrow())
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .isEqualTo(french);
    }
}
