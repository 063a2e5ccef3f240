package fr.maillage.platform.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PagesDocumentTests {
    @Test
    void tells_every_parameter_of_the_list() throws IOException {
        Path root = Path.of(System.getProperty("user.dir"));
        Path document = Files.isDirectory(root.resolve("docs")) ? root.resolve("docs") : root.resolve("../docs");
        String text = Files.readString(document.resolve("pages.md"));
        assertThat(Param.ALL).allSatisfy(name -> assertThat(text).contains("`" + name + "`"));
    }
}
