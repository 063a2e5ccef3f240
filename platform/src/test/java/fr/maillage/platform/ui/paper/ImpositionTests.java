package fr.maillage.platform.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImpositionTests {
    @Test
    void eight_pages_make_two_sheets_whose_sides_follow_once_folded() {
        assertThat(Imposition.order(8)).containsExactly(7, 0, 1, 6, 5, 2, 3, 4);
    }

    @Test
    void blanks_come_before_the_back_cover() {
        assertThat(Imposition.order(6)).containsExactly(5, 0, 1, -1, -1, 2, 3, 4);
    }

    @Test
    void a_single_page_is_the_back_of_one_sheet() {
        assertThat(Imposition.order(1)).containsExactly(0, -1, -1, -1);
    }
}
