package io.plumbline.connectors.commercetools.sandboxed;

import static io.plumbline.connectors.commercetools.sandboxed.ConsentDesk.NO;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.TYPED;
import static io.plumbline.connectors.commercetools.sandboxed.ConsentTypes.custom;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.delivery.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentFaultsTest {
    private static final String WRITES = "\"path\":\"POST /demo/customers/.*\"";
    private static final String READS = "\"path\":\"GET /demo/(customers|types)/.*\"";

    private ConsentDesk desk;
    private String first;
    private String second;

    @BeforeEach
    void open() throws InterruptedException {
        desk = ConsentDesk.open();
        first = desk.customer(custom(TYPED, "\"emailOptIn\":true"));
        second = desk.customer(custom(TYPED, "\"emailOptIn\":true"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\":\"cut\",\"when\":\"before\"",
                "\"kind\":\"cut\",\"when\":\"after\"",
                "\"kind\":\"delay\",\"delayMillis\":900,\"when\":\"before\"",
                "\"kind\":\"delay\",\"delayMillis\":900,\"when\":\"after\"",
                "\"kind\":\"malformed\",\"when\":\"after\"",
            })
    void an_answer_that_is_lost_is_repeated_without_harm_and_the_rest_not_tried(String fault)
            throws InterruptedException {
        desk.api().steer("/_sandbox/faults", "{" + WRITES + "," + fault + ",\"times\":1}");

        List<Outcome> outcomes = desk.tell(NO, first, second);

        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Unclear.class);
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Later.class);
        assertThat(desk.version(second)).isEqualTo(1);
        assertBothToldOnce();
    }

    @ParameterizedTest
    @CsvSource({"500, before", "500, after", "502, after", "504, before"})
    void a_failure_that_commercetools_owns_up_to_may_be_about_one_customer(int status, String when)
            throws InterruptedException {
        desk.api()
                .steer(
                        "/_sandbox/faults",
                        "{" + WRITES + ",\"status\":" + status + ",\"when\":\"" + when + "\",\"times\":1}");

        List<Outcome> outcomes = desk.tell(NO, first, second);

        assertThat(outcomes)
                .containsExactly(new Outcome.Unclear("commercetools/failing"), new Outcome.Acknowledged(second));
        assertBothToldOnce();
    }

    @Test
    void the_wish_to_wait_holds_for_all() throws InterruptedException {
        desk.api().steer("/_sandbox/faults", "{" + WRITES + ",\"status\":429,\"headers\":{\"Retry-After\":\"7\"}}");

        assertThat(desk.tell(NO, first, second))
                .containsOnly(new Outcome.Later("commercetools/busy", Optional.of(Duration.ofSeconds(7))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"status\":500", "\"status\":503", "\"kind\":\"cut\"", "\"kind\":\"malformed\""})
    void what_cannot_be_read_is_not_written(String fault) throws InterruptedException {
        desk.api().steer("/_sandbox/faults", "{" + READS + "," + fault + "}");

        assertThat(desk.tell(NO, first, second)).hasOnlyElementsOfType(Outcome.Later.class);
        desk.api().mend();
        assertBothToldOnce();
    }

    @Test
    void a_page_of_a_proxy_does_not_make_a_customer_gone() throws InterruptedException {
        desk.api().steer("/_sandbox/faults", "{" + READS + ",\"status\":404,\"body\":\"<html>\",\"times\":1}");

        assertThat(desk.tell(NO, first)).hasOnlyElementsOfType(Outcome.Stopped.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400, ExtensionUpdateActionsFailed, commercetools/extension-refused",
        "502, ExtensionBadResponse, commercetools/extension-refused",
        "400, InvalidField, commercetools/consent-refused"
    })
    void a_refusal_is_about_one_customer(int status, String vendorCode, String code) throws InterruptedException {
        refuseOnce(status, vendorCode);

        assertThat(desk.tell(NO, first, second))
                .satisfiesExactly(
                        outcome -> assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                            assertThat(refused.code()).isEqualTo(code);
                            assertThat(refused.explanation())
                                    .contains(vendorCode)
                                    .doesNotContain("desk-1");
                        }),
                        outcome -> assertThat(outcome).isEqualTo(new Outcome.Acknowledged(second)));
    }

    @ParameterizedTest
    @CsvSource({"504, ExtensionNoResponse, extension-silent", "409, LockedField, customer-busy"})
    void what_may_pass_is_repeated(int status, String vendorCode, String code) throws InterruptedException {
        refuseOnce(status, vendorCode);

        assertThat(desk.tell(NO, first)).containsExactly(new Outcome.Unclear("commercetools/" + code));
        assertBothToldOnce();
    }

    @Test
    void wrong_credentials_stop_everything_after_one_question() throws InterruptedException {
        try (ConsentDesk stranger = ConsentDesk.open(Map.of("client-secret", "wrong"))) {
            assertThat(stranger.tell(NO, "a", "b"))
                    .hasSize(2)
                    .allSatisfy(outcome -> assertThat(outcome)
                            .isInstanceOfSatisfying(
                                    Outcome.Stopped.class,
                                    stopped ->
                                            assertThat(stopped.code()).isEqualTo("commercetools/credentials-refused")));
        }
    }

    @Test
    void a_type_that_nobody_defined_stops_everything() throws InterruptedException {
        try (ConsentDesk astray = ConsentDesk.open(Map.of("consent-type-key", "nowhere"))) {
            String id = astray.customer("");

            assertThat(astray.tell(NO, id, id))
                    .hasSize(2)
                    .allSatisfy(outcome -> assertThat(outcome)
                            .isInstanceOfSatisfying(Outcome.Stopped.class, stopped -> {
                                assertThat(stopped.code()).isEqualTo("commercetools/consent-type-missing");
                                assertThat(stopped.remedy()).contains("nowhere", "consent-type-key");
                            }));
        }
    }

    private void refuseOnce(int status, String vendorCode) throws InterruptedException {
        String body = "{\\\"errors\\\":[{\\\"code\\\":\\\"" + vendorCode + "\\\",\\\"message\\\":\\\"desk-1\\\"}]}";
        desk.api()
                .steer(
                        "/_sandbox/faults",
                        "{" + WRITES + ",\"status\":" + status + ",\"body\":\"" + body + "\",\"times\":1}");
    }

    /// Whatever went before: a further delivery is taken, and there was one change of each customer.
    private void assertBothToldOnce() throws InterruptedException {
        assertThat(desk.tell(NO, first, second)).hasOnlyElementsOfType(Outcome.Acknowledged.class);
        for (String id : List.of(first, second)) {
            assertThat(desk.fields(id).path("emailOptIn").asBoolean()).isFalse();
            assertThat(desk.changesOfConsent(id)).isEqualTo(1);
        }
    }
}
