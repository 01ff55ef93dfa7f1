package io.plumbline.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.document.Document;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
    private static final String ALPHABET = "aZ09 \"\\/\n\t\u0000\u001f\u007fäß€\u2028😀{}[]:,'";

    @Test
    void the_text_is_plain_json() {
        Document document = Document.of(Map.of("list", List.of("a", 1, true, Map.of("deep", "x"))));

        assertThat(DocumentJson.write(document)).isEqualTo("{\"list\":[\"a\",1,true,{\"deep\":\"x\"}]}");
        assertThat(DocumentJson.write(Document.EMPTY)).isEqualTo("{}");
    }

    @Test
    void numbers_keep_every_digit() {
        BigDecimal precise = new BigDecimal("123456789012345678901234567890.123456789012345678901234567890123");
        BigDecimal huge = new BigDecimal(BigInteger.TEN.pow(5_000).add(BigInteger.ONE));
        Document document = Document.of(Map.of("precise", precise, "huge", huge, "tiny", new BigDecimal("1E-30")));

        assertThat(DocumentJson.read(DocumentJson.write(document))).isEqualTo(document);
    }

    @Test
    void the_order_of_names_is_kept() {
        Document document = Document.of(Map.of("z", 1)).with("a", 2).with("m", 3);

        assertThat(DocumentJson.read(DocumentJson.write(document)).values().keySet())
                .containsExactly("z", "a", "m");
    }

    @Test
    void reading_what_was_written_gives_an_equal_document() {
        for (long seed = 0; seed < 500; seed++) {
            Document document = document(new Random(seed), 3);

            assertThat(DocumentJson.read(DocumentJson.write(document)))
                    .as("seed %d", seed)
                    .isEqualTo(document);
        }
    }

    private static Document document(Random random, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            values.put(text(random), value(random, depth));
        }
        return Document.of(values);
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 3)) {
            case 0 -> text(random);
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(20));
            case 3 -> document(random, depth - 1);
            default -> list(random, depth - 1);
        };
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(random, depth));
        }
        return values;
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, ALPHABET.codePointCount(0, ALPHABET.length()))
                .map(index -> ALPHABET.codePointAt(ALPHABET.offsetByCodePoints(0, index)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
