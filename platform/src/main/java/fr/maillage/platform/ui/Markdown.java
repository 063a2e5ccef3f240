package fr.maillage.platform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of Markdown that our plain pages use, turned into HTML: headings, paragraphs, lists, bold, links. Everything
 * else is text; no HTML passes.
 */
public final class Markdown {
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]{1,300})\\*\\*");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]{1,300})\\]\\(((?:/|https://|mailto:|tel:)[^)\\s]{0,500})\\)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\. .*");

    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private String list = "";

    private Markdown() {}

    /** The HTML of a text. */
    public static String html(String text) {
        Markdown markdown = new Markdown();
        text.lines().map(String::strip).forEach(markdown::line);
        markdown.close();
        return markdown.html.toString();
    }

    private void line(String line) {
        if (line.isEmpty()) {
            close();
        } else if (line.startsWith("#")) {
            close();
            heading(line);
        } else if (line.startsWith("- ") || line.startsWith("* ")) {
            item("ul", line.substring(2));
        } else if (NUMBERED.matcher(line).matches()) {
            item("ol", line.substring(line.indexOf(' ') + 1));
        } else {
            paragraph.add(line);
        }
    }

    private void heading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        String tag = "h" + Math.clamp(level, 1, 4);
        html.append('<')
                .append(tag)
                .append('>')
                .append(inline(line.substring(level).strip()));
        html.append("</").append(tag).append(">\n");
    }

    private void item(String tag, String words) {
        if (!list.equals(tag)) {
            close();
            html.append('<').append(tag).append('>');
            list = tag;
        }
        html.append("<li>").append(inline(words)).append("</li>\n");
    }

    private void close() {
        if (!paragraph.isEmpty()) {
            html.append("<p>").append(inline(String.join(" ", paragraph))).append("</p>\n");
            paragraph.clear();
        }
        if (!list.isEmpty()) {
            html.append("</").append(list).append(">\n");
            list = "";
        }
    }

    private static String inline(String words) {
        String escaped = words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace(" ?", "&nbsp;?")
                .replace(" !", "&nbsp;!")
                .replace(" :", "&nbsp;:")
                .replace(" ;", "&nbsp;;")
                .replace("« ", "«&nbsp;")
                .replace(" »", "&nbsp;»");
        Matcher links = LINK.matcher(escaped);
        return BOLD.matcher(links.replaceAll("<a href=\"$2\">$1</a>")).replaceAll("<strong>$1</strong>");
    }
}
