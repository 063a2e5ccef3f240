package fr.maillage.journeys.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that shows all pictures, grouped by page. It opens from a disk: relative addresses, nothing from elsewhere. */
final class Index {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <title>Galerie de Maillage</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #1b1f24 }
            nav ul { columns: 16rem; padding-left: 1.2rem }
            h2 { margin-top: 3rem; border-top: 2px solid #0b4f6c; padding-top: 1rem }
            .views { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start }
            figure { margin: 0 }
            figure a { display: block; max-height: 26rem; overflow: hidden; border: 1px solid #6b7680; border-radius: 6px }
            img { display: block; width: 15rem; height: auto }
            figcaption { color: #3d4752 }
            </style>
            </head>
            <body>
            <h1>Galerie de Maillage</h1>
            """;

    private Index() {}

    static String of(List<Picture> pictures) {
        Map<String, List<Picture>> pages = pictures.stream()
                .collect(Collectors.groupingBy(Picture::page, LinkedHashMap::new, Collectors.toList()));
        StringBuilder html = new StringBuilder(HEAD).append("<nav aria-label=\"Pages\"><ul>\n");
        int number = 0;
        for (String page : pages.keySet()) {
            html.append("<li><a href=\"#p%d\">%s</a></li>%n".formatted(++number, escaped(page)));
        }
        html.append("</ul></nav>\n");
        number = 0;
        for (Map.Entry<String, List<Picture>> page : pages.entrySet()) {
            html.append("<h2 id=\"p%d\">%s</h2>%n".formatted(++number, escaped(page.getKey())));
            page.getValue().forEach(picture -> html.append(section(picture)));
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static String section(Picture picture) {
        String figures =
                picture.views().stream().map(view -> figure(picture, view)).collect(Collectors.joining("\n"));
        return "<section>\n<h3>" + escaped(picture.state()) + "</h3>\n<div class=\"views\">\n" + figures
                + "\n</div>\n</section>\n";
    }

    private static String figure(Picture picture, Picture.View view) {
        String words = escaped(picture.page() + ", " + picture.state() + ", " + view.words());
        return "<figure><a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\"></a><figcaption>%s</figcaption></figure>"
                .formatted(view.file(), view.file(), words, escaped(view.words()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
