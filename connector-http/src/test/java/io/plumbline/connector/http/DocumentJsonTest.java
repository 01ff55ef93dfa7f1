package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
    @Test
    void a_document_survives_the_way_there_and_back() {
        Document document = Document.of(Map.of(
                "text",
                "é \"quoted\"",
                "amount",
                new BigDecimal("0.10000000000000000001"),
                "flag",
                true,
                "list",
                List.of("a", 2, Map.of("b", "c")),
                "nested",
                Map.of("deep", Map.of("er", 1))));

        byte[] bytes = Jsons.bytes(DocumentJson.write(document));

        assertThat(DocumentJson.read(Jsons.parse(bytes).orElseThrow())).isEqualTo(document);
    }

    @Test
    void what_is_not_exactly_one_json_value_is_nothing() {
        for (String text : List.of("", "{", "<html>", "{} {}", "{\"a\":}")) {
            assertThat(Jsons.parse(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void nulls_are_left_out() {
        var json = Jsons.parse("{\"a\":null,\"b\":[null,1]}".getBytes(StandardCharsets.UTF_8));
        assertThat(DocumentJson.read(json.orElseThrow())).isEqualTo(Document.of(Map.of("b", List.of(1))));
    }
}
