package org.travaux.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableResourceTest {

    @Test
    void rows_have_their_columns_without_comments_and_empty_lines() {
        assertThat(TableResource.rows(TableResourceTest.class, "table.tsv"))
                .containsExactly(List.of("first", "1"), List.of("last", "", "état"));
    }

    @Test
    void a_table_that_is_not_there_is_named() {
        assertThatThrownBy(() -> TableResource.rows(TableResourceTest.class, "nowhere.tsv"))
                .hasMessage("nowhere.tsv");
    }
}
