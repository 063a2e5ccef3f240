package fr.maillage.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.kernel.Settings;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about settings and the record of settings say the same. */
class ConfigurationPageTests {
    private static final Pattern KEY = Pattern.compile("\\| `(maillage\\.[a-z.-]+)`");

    @Test
    void the_page_lists_every_setting_and_no_other() {
        assertThat(documented()).isEqualTo(settings("maillage", Settings.class));
    }

    private static Set<String> documented() {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = KEY.matcher(SourceTree.read(SourceTree.ROOT.resolve("docs/configuration.md")));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static Set<String> settings(String prefix, Class<?> type) {
        Set<String> keys = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = prefix + "."
                    + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                keys.addAll(settings(key, component.getType()));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }
}
