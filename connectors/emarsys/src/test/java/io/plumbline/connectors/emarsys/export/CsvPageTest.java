package io.plumbline.connectors.emarsys.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvPageTest {
    private static Optional<CsvPage> read(String text, long line, int linesMax) {
        return CsvPage.read(text.getBytes(StandardCharsets.UTF_8), new CsvPage.Request(line, linesMax, 3));
    }

    @Test
    void rows_are_taken_apart_with_their_quotes() {
        assertThat(read("1,a,x\r\n2,\"b,\"\"c\"\"\",\r\n", 0, 10))
                .contains(new CsvPage(List.of(List.of("1", "a", "x"), List.of("2", "b,\"c\"", "")), true));
    }

    @Test
    void a_header_in_any_language_is_left_out_and_a_byte_order_mark_too() {
        assertThat(read("\uFEFFuser_id,Externe Id,E-Mail\r\n1,a,x\r\n", 0, 10).map(CsvPage::rows))
                .contains(List.of(List.of("1", "a", "x")));
        assertThat(read("\uFEFF1,a,x\r\n", 0, 10).map(CsvPage::rows)).contains(List.of(List.of("1", "a", "x")));
    }

    @Test
    void a_full_page_is_not_the_last_one_and_an_empty_one_is() {
        assertThat(read("1,a,x\r\n2,b,y\r\n", 2, 2).map(CsvPage::isLast)).contains(false);
        assertThat(read("", 4, 2)).contains(new CsvPage(List.of(), true));
    }

    @Test
    void a_line_break_inside_a_cell_never_ends_a_file_early() {
        assertThat(read("1,\"a\nb\",x\r\n2,c,y\r\n", 0, 2).map(CsvPage::isLast)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,a,x\r\n2,b", // cut
                "1,a,x", // cut at the end of a row
                "1,a\r\n", // too few cells
                "1,a,x,y\r\n", // too many
                "1,\"a,x\r\n", // a quote that never ends
                "1,a,x\r\nuser_id,b,c\r\n", // a header where none can be
                "<html><body>Sorry</body></html>",
            })
    void what_is_no_such_file_is_not_understood(String text) {
        assertThat(read(text, 0, 10)).isEmpty();
    }
}
