package io.plumbline.sandbox.shop.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.sandbox.shop.GeneratedShop;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ShoppersTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final double AT_ONCE = 1e9;
    private static final int ACTIONS = 150;

    private final TinyShop shop = new TinyShop();
    private final Shoppers shoppers = Shoppers.open(shop.access(), 8, InstantSource.fixed(NOW));

    @BeforeEach
    void fill() {
        GeneratedShop.generate(40, 2).forEach(shop::put);
    }

    @AfterEach
    void close() {
        shoppers.close();
        shop.close();
    }

    @Test
    void every_kind_of_action_is_done_and_counted() throws InterruptedException {
        Report report = shoppers.run(AT_ONCE, ACTIONS);
        assertThat(report.byAction().keySet())
                .containsExactly(
                        "address-edit",
                        "guest-checkout",
                        "name-edit",
                        "opt-out",
                        "registered-order",
                        "return",
                        "shipment",
                        "sign-up",
                        "stock-move");
        assertThat(report.all()).isEqualTo(ACTIONS);
        assertThat(report.refusals()).as("%s", report).isZero();
        assertThat(report.byAction().values())
                .allSatisfy(tally -> assertThat(tally.done()).isPositive());
    }

    @Test
    void what_somebody_else_has_changed_is_read_again() throws InterruptedException {
        shop.conflict(3);
        Report report = shoppers.run(AT_ONCE, ACTIONS);
        long conflicts =
                report.byAction().values().stream().mapToLong(Tally::conflicts).sum();
        assertThat(conflicts).isEqualTo(3);
        assertThat(report.refusals()).isZero();
    }

    @Test
    void somebody_else_being_faster_forever_is_reported() throws InterruptedException {
        shop.conflict(Integer.MAX_VALUE);
        Report report = shoppers.run(AT_ONCE, 60);
        assertThat(report.byAction().values().stream().flatMap(tally -> tally.refused().keySet().stream()))
                .contains("409 after 5 attempts");
    }

    @Test
    void refusals_are_counted_by_reason_and_end_nothing() throws InterruptedException {
        shop.fail(503, 10);
        Report report = shoppers.run(AT_ONCE, 60);
        assertThat(report.all()).isEqualTo(60);
        assertThat(report.byAction().values().stream()
                        .mapToLong(tally -> tally.refused().getOrDefault("503 Made", 0L))
                        .sum())
                .isPositive();
    }

    @Test
    void a_refused_token_is_renewed_once_and_the_request_repeated() throws InterruptedException {
        shoppers.run(AT_ONCE, 1);
        shop.fail(401, 1);
        assertThat(shoppers.run(AT_ONCE, 5).refusals()).isZero();
        assertThat(shop.tokens()).isEqualTo(2);
    }

    @Test
    void a_shop_that_is_not_there_is_reported() throws InterruptedException {
        shop.close();
        Report report = shoppers.run(AT_ONCE, 5);
        assertThat(report.refusals()).isEqualTo(5);
        assertThat(report.byAction().values().stream().flatMap(tally -> tally.refused().keySet().stream()))
                .containsOnly("0 unreachable");
    }

    @Test
    void they_can_be_stopped_at_any_time() throws Exception {
        CompletableFuture<Report> run = CompletableFuture.supplyAsync(() -> {
            try {
                return shoppers.run(0.001, Long.MAX_VALUE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        shoppers.stop();
        assertThat(run.get(30, TimeUnit.SECONDS).all()).isEqualTo(1);
    }

    @Test
    void the_rate_is_kept() throws InterruptedException {
        long startedAt = System.nanoTime();
        shoppers.run(100, 20);
        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void an_opt_out_says_no_and_when() throws InterruptedException {
        shoppers.run(AT_ONCE, ACTIONS);
        List<JsonNode> fields = actions("setCustomField")
                .filter(action -> action.path("name").stringValue().equals("emailOptIn"))
                .toList();
        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(action ->
                        assertThat(action.path("value").booleanValue()).isFalse());
        assertThat(actions("setCustomField")
                        .filter(action -> action.path("name").stringValue().equals("emailOptInChangedAt"))
                        .map(action -> action.path("value").stringValue()))
                .hasSameSizeAs(fields)
                .containsOnly("2026-11-01T12:00:00.000Z");
    }

    @Test
    void shipments_carry_a_parcel_with_a_tracking_id() throws InterruptedException {
        shoppers.run(AT_ONCE, ACTIONS);
        assertThat(actions("addDelivery").toList()).isNotEmpty().allSatisfy(action -> {
            assertThat(action.at("/parcels/0/trackingData/trackingId").asString(""))
                    .isNotEmpty();
            assertThat(action.path("items")).isNotEmpty();
        });
    }

    @Test
    void guests_give_an_address_and_are_asked_for_consent() throws InterruptedException {
        shoppers.run(AT_ONCE, ACTIONS);
        List<JsonNode> orders = shop.received().stream()
                .filter(body -> body.has("orderNumber") && !body.has("customerId"))
                .toList();
        assertThat(orders).isNotEmpty().allSatisfy(order -> {
            assertThat(order.at("/custom/fields/emailOptIn").isBoolean()).isTrue();
            assertThat(order.at("/custom/type/key").stringValue()).isEqualTo("checkout");
        });
    }

    @Test
    void nobody_outside_reserved_domains_signs_up_or_buys() throws InterruptedException {
        shoppers.run(AT_ONCE, ACTIONS);
        Stream<String> emails = shop.received().stream()
                .filter(body -> body.has("email") || !body.has("customerId"))
                .map(body -> body.path("email").asString("")
                        + body.path("customerEmail").asString(""))
                .filter(email -> !email.isEmpty());
        assertThat(emails)
                .isNotEmpty()
                .allMatch(
                        email -> email.toLowerCase(Locale.ROOT).matches(".+@([a-z-]+\\.)?example(\\.(com|org|net))?"));
    }

    @Test
    void the_secret_is_not_shown() {
        assertThat(shop.access().toString()).doesNotContain("secret");
    }

    @Test
    void a_rate_of_nothing_is_a_mistake() {
        assertThatThrownBy(() -> shoppers.run(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Stream<JsonNode> actions(String name) {
        return shop.received().stream()
                .flatMap(body -> body.path("actions").valueStream())
                .filter(action -> action.path("action").stringValue().equals(name));
    }
}
