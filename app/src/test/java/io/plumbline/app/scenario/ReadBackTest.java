package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// What Emarsys holds of somebody can be read at any moment, and is held against what it acknowledged.
@Tag("slow")
class ReadBackTest {
    @RegisterExtension
    static final Scenario SCENARIO = Scenario.with(StageOptions.usual().withConsentBack());

    private final Shop shop = SCENARIO.shop();
    private final Plumbline plumbline = SCENARIO.plumbline();
    private final Marketing emarsys = SCENARIO.emarsys();

    @Test
    void everything_is_as_it_was_acknowledged() throws Exception {
        shop.customer("Anna").lastName("Adler").optedIn().signsUp();
        plumbline.settle();

        JsonNode read = plumbline.readsBack("anna@example.com");

        assertThat(read.path("held").asBoolean()).isTrue();
        assertThat(read.path("values")
                        .valueStream()
                        .filter(value -> value.path("differs").asBoolean()))
                .isEmpty();
        assertThat(value(read, "last_name")).isEqualTo("Adler");
        assertThat(value(read, "consent email")).isEqualTo("granted");
    }

    @Test
    void what_a_marketer_changed_by_hand_is_seen() throws Exception {
        shop.customer("Bert").lastName("Berg").signsUp();
        plumbline.settle();

        emarsys.isChangedByHand("bert@example.com", "2", "Burg");

        JsonNode read = plumbline.readsBack("bert@example.com");
        assertThat(value(read, "last_name")).isEqualTo("Burg");
        assertThat(read.path("values")
                        .valueStream()
                        .filter(value -> value.path("differs").asBoolean()))
                .hasSize(1);
    }

    @Test
    void an_account_that_does_not_answer_is_told_as_such() throws Exception {
        shop.customer("Cora").signsUp();
        plumbline.settle();
        emarsys.faults().on("POST /api/v3/contact/getdata").answers(503).untilEnded();

        JsonNode read = plumbline.readsBack("cora@example.com");

        assertThat(read.path("problem").asString()).isNotBlank();
        assertThat(read.path("held").asBoolean()).isFalse();
    }

    private static String value(JsonNode read, String field) {
        return read.path("values")
                .valueStream()
                .filter(value -> value.path("field").asString().equals(field))
                .map(value -> value.path("value").asString())
                .findFirst()
                .orElse("");
    }
}
