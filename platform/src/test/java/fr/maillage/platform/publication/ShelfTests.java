package fr.maillage.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.platform.directory.DemoOffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final byte[] PDF = "%PDF-1.7 …\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @Test
    void keeps_the_present_edition_and_the_one_before() throws Exception {
        Shelf shelf = shelf();
        for (int day = 0; day < 4; day++) {
            shelf.put("33119-cenon", FIRST.plusDays(day), 7 + day, "00000000000" + day, PDF);
        }
        assertThat(shelf.list("33119-cenon")).extracting(Edition::places).containsExactly(10, 9);
        assertThat(shelf.find("33119-cenon")).map(Edition::made).contains(FIRST.plusDays(3));
    }

    @Test
    void passes_over_a_damaged_file_for_the_last_good_one() throws Exception {
        Shelf shelf = shelf();
        shelf.put("33119-cenon", FIRST, 7, "aaaaaaaaaaaa", PDF);
        Edition damaged = shelf.put("33119-cenon", FIRST.plusDays(1), 8, "bbbbbbbbbbbb", PDF);
        Files.write(damaged.file(), new byte[] {'%', 'P', 'D', 'F', '-', 0, 0});
        assertThat(shelf.find("33119-cenon")).map(Edition::mark).contains("aaaaaaaaaaaa");
    }

    @Test
    void leaves_no_draft_behind() throws Exception {
        Shelf shelf = shelf();
        Edition edition = shelf.put("33119-cenon", FIRST, 7, "aaaaaaaaaaaa", PDF);
        try (var files = Files.list(edition.file().getParent())) {
            assertThat(files).containsExactly(edition.file());
        }
    }

    @Test
    void opens_no_other_folder() {
        assertThat(shelf().find("../postgres")).isEmpty();
        assertThat(shelf().find("")).isEmpty();
    }

    @Test
    void keeps_the_name_of_its_folder() throws Exception {
        assertThat(shelf().name()).isEqualTo(shelf().name()).isNotBlank();
    }

    private Shelf shelf() {
        return new PaperFace(DemoOffer.at(PaperFace.NOW.toInstant()), data).get(Shelf.class);
    }
}
