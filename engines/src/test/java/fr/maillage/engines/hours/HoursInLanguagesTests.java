package fr.maillage.engines.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.engines.language.Language;
import fr.maillage.engines.language.Words;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same truth in every language: an hour comes with its day, a doubt is told. */
class HoursInLanguagesTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00             | 2026-12-01T10:00 | Open, closes at 17:00                  | مفتوح، يغلق الساعة 17:00
            Mo-Fr 09:00-17:00             | 2026-12-01T18:00 | Closed, opens tomorrow at 9:00         | مغلق، يفتح غدًا الساعة 9:00
            Th 14:00-17:00                | 2026-12-01T10:00 | Closed, opens Thursday at 14:00        | مغلق، يفتح الخميس الساعة 14:00
            Mo-Fr 09:00-17:00; PH off     | 2026-12-25T10:00 | Closed today (public holiday), opens Monday at 9:00 | مغلق اليوم (عطلة رسمية)، يفتح الاثنين الساعة 9:00
            Mo-Su 09:00-17:00             | 2026-12-25T10:00 | Usually open, but today is a public holiday: please check | مفتوح عادةً، لكن اليوم عطلة رسمية: يجب التأكد
            Tu "sur rendez-vous"          | 2026-12-01T10:00 | By appointment                         | بموعد
            24/7                          | 2026-12-01T10:00 | Always open                            | مفتوح دائمًا
            Mo-Su 09:00-24:00             | 2026-12-01T10:00 | Open, closes at midnight               | مفتوح، يغلق الساعة 12 ليلًا
            """)
    void says_whether_the_door_is_open(String osm, LocalDateTime at, String english, String arabic) {
        assertThat(said(Language.ENGLISH, osm, at)).isEqualTo(english);
        assertThat(said(Language.ARABIC, osm, at)).isEqualTo(arabic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,14:00-17:30 | 2026-12-01T10:00 | from 9:00 to 12:00 and from 14:00 to 17:30 | من 9:00 إلى 12:00 ومن 14:00 إلى 17:30
            Mo 09:00-12:00                | 2026-12-01T10:00 | closed                                     | مغلق
            Mo-Fr 09:00-12:00; PH off     | 2026-12-25T10:00 | closed (public holiday: Christmas Day)     | مغلق (يوم عطلة رسمية: عيد الميلاد)
            """)
    void says_a_day_of_a_sheet(String osm, LocalDateTime at, String english, String arabic) {
        DayHours day = schedule(osm).hoursOf(at.toLocalDate());
        assertThat(Words.speaking(Language.ENGLISH, () -> HoursWords.day(day))).isEqualTo(english);
        assertThat(Words.speaking(Language.ARABIC, () -> HoursWords.day(day))).isEqualTo(arabic);
    }

    private static String said(Language language, String osm, LocalDateTime at) {
        ZonedDateTime moment = at.atZone(PARIS);
        return Words.speaking(language, () -> HoursWords.sentence(schedule(osm), moment));
    }

    private static Schedule schedule(String osm) {
        return Schedule.of(OpeningHours.find(osm).orElseThrow(), HoursContext.bordeaux());
    }
}
