package io.plumbline.connectors.commercetools.sandboxed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.plumbline.connector.Offset;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.fake.OpenedAccount;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    private static final String LISTS = "\"path\":\"GET /demo/customers.*\"";

    private Shop shop;
    private List<String> ids;

    @BeforeEach
    void open() throws InterruptedException {
        shop = Shop.open(options -> options.withTokenLife(Duration.ofHours(1)));
        ids = shop.customers(20);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"answer\",\"status\":503                                      | commercetools/failing",
                "\"kind\":\"answer\",\"status\":502,\"body\":\"<html>\"                  | commercetools/failing",
                "\"kind\":\"answer\",\"status\":429,\"headers\":{\"Retry-After\":\"7\"}  | commercetools/busy",
                "\"kind\":\"cut\"                                                        | commercetools/no-answer",
                "\"kind\":\"malformed\"                                                  | commercetools/"
            })
    void a_fault_amid_a_load_passes_and_loses_nothing(String fault, String code) throws InterruptedException {
        Offset second = shop.account()
                .source()
                .read("customers", Offset.START, shop.now())
                .next();
        shop.api().steer("/_sandbox/faults", "{" + LISTS + "," + fault + "}");

        SystemUnreachableException failure = failure(second);
        assertThat(failure.code()).startsWith(code);
        assertThat(failure.needsPerson()).isFalse();
        assertThat(failure(second).code()).startsWith(code);
        shop.api().mend();

        OpenedAccount.Read rest = shop.readAll("customers", second);
        assertThat(rest.records()).hasSizeGreaterThanOrEqualTo(ids.size() - 7);
    }

    @Test
    void the_wish_to_wait_is_passed_on() throws InterruptedException {
        shop.api().steer("/_sandbox/faults", "{" + LISTS + ",\"status\":429,\"headers\":{\"Retry-After\":\"7\"}}");

        assertThat(failure(Offset.START).delay()).contains(Duration.ofSeconds(7));
    }

    @Test
    void a_page_too_long_for_the_platform_is_read_in_pieces() throws InterruptedException {
        shop.api().steer("/_sandbox/faults", "{\"path\":\"GET /demo/customers.*limit=7&.*\",\"status\":413}");

        assertThat(shop.readAll("customers", Offset.START).records())
                .extracting(entry -> entry.key().id())
                .containsAll(ids);
    }

    @Test
    void a_token_that_has_ended_is_replaced() throws InterruptedException {
        Offset next = shop.account()
                .source()
                .read("customers", Offset.START, shop.now())
                .next();
        shop.clock().advance(Duration.ofHours(2));

        assertThat(shop.account().source().read("customers", next, shop.now()).records())
                .isNotEmpty();
    }

    @Test
    void a_wrong_secret_waits_for_a_person() throws InterruptedException {
        try (OpenedAccount stranger = shop.reader(Map.of("client-secret", "wrong-secret"))) {
            SystemUnreachableException failure = catchThrowableOfType(
                    SystemUnreachableException.class,
                    () -> stranger.source().read("customers", Offset.START, shop.now()));

            assertThat(failure.code()).isEqualTo("commercetools/credentials-refused");
            assertThat(failure.needsPerson()).isTrue();
            assertThat(failure).hasMessageNotContaining("wrong-secret");
            assertThat(stranger.source().check())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo("commercetools/credentials-refused"));
        }
    }

    @Test
    void no_token_for_now_is_asked_for_again_later() throws InterruptedException {
        shop.api().steer("/_sandbox/faults", "{\"path\":\"POST /oauth/token.*\",\"status\":503,\"times\":1}");

        assertThat(failure(Offset.START).needsPerson()).isFalse();
        assertThat(shop.account()
                        .source()
                        .read("customers", Offset.START, shop.now())
                        .records())
                .isNotEmpty();
    }

    private SystemUnreachableException failure(Offset offset) {
        return catchThrowableOfType(
                SystemUnreachableException.class, () -> shop.account().source().read("customers", offset, shop.now()));
    }
}
