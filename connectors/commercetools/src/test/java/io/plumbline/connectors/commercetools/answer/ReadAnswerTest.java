package io.plumbline.connectors.commercetools.answer;

import static io.plumbline.connectors.commercetools.fake.Json.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAnswerTest {
    private static final String NAMED = "\"id\":\"a\",\"version\":3,\"lastModifiedAt\":\"2026-01-05T10:00:00.000Z\"";

    @Test
    void resources_keep_their_own_bytes() throws Exception {
        String first =
                "{ " + NAMED + " ,\n \"n\": 1.10, \"unknown\" : {\"id\":\"x\",\"version\":9}, \"t\":\"ü€😀\\u00fc\" }";
        String second = "{" + NAMED.replace("\"a\"", "\"b\"") + ",\"list\":[{\"a\":[1,2]}]}";

        ResourceList list =
                ReadAnswer.list(bytes("{\"limit\":2,\"count\":2,\"results\": [ " + first + " , " + second + " ]}"), 2);

        assertThat(list.resources()).extracting(ReadAnswerTest::text).containsExactly(first, second);
        assertThat(list.isFull()).isTrue();
    }

    @Test
    void what_names_a_resource_is_read_from_its_outermost_level() throws Exception {
        Resource resource = ReadAnswer.single(
                bytes("{\"inner\":{\"id\":\"x\",\"version\":9,\"lastModifiedAt\":\"no\"}," + NAMED + "}"));

        assertThat(resource.id()).isEqualTo("a");
        assertThat(resource.version()).isEqualTo(3);
        assertThat(resource.at()).isEqualTo(Instant.parse("2026-01-05T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\":\"****\",%s}",
                "{ \"password\" : \"****\" , %s}",
                "{%s,\"password\":\"****\"}",
                "{%s , \"password\" : \"****\" }",
                "{\"x\":1,\"password\":\"**\\\"**\",%s}",
                "{\"x\":{},\"password\":null,%s}",
                "{\"x\":[],\"password\":{\"hash\":\"****\"},%s}"
            })
    void a_password_is_left_behind(String shape) throws Exception {
        Resource resource = ReadAnswer.single(bytes(shape.formatted(NAMED)));

        assertThat(text(resource))
                .doesNotContain("password")
                .doesNotContain("*")
                .contains(NAMED);
        Resource again = ReadAnswer.single(resource.json());
        assertThat(again.json()).isEqualTo(resource.json());
    }

    @Test
    void a_field_of_that_name_further_down_stays() throws Exception {
        String json = "{" + NAMED + ",\"custom\":{\"fields\":{\"password\":\"door\"}}}";

        assertThat(text(ReadAnswer.single(bytes(json)))).isEqualTo(json);
    }

    @Test
    void the_answer_says_how_long_its_page_could_be() throws Exception {
        ResourceList list = ReadAnswer.list(bytes("{\"limit\":1,\"results\":[{" + NAMED + "}]}"), 500);

        assertThat(list.isFull()).isTrue();
        assertThat(list.asked()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "<html>",
                "{\"limit\":1}",
                "{\"results\":{}}",
                "{\"results\":[1]}",
                "{\"results\":[{\"id\":\"a\",\"version\":1}]}",
                "{\"results\":[{\"id\":\"a\",\"version\":1,\"lastModifiedAt\":\"yesterday\"}]}",
                "{\"results\":[{\"version\":1,\"lastModifiedAt\":\"2026-01-05T10:00:00.000Z\"}]}",
                "{\"results\":[{\"id\":\"a\",\"version\":1,\"lastModifiedAt\":\"2026-01-05T10:00:00.000Z\"}"
            })
    void anything_else_is_malformed(String body) {
        assertThatThrownBy(() -> ReadAnswer.list(bytes(body), 500)).isInstanceOf(MalformedAnswerException.class);
    }

    private static String text(Resource resource) {
        return new String(resource.json(), StandardCharsets.UTF_8);
    }
}
