package io.plumbline.connectors.commercetools.sandboxed;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connectors.commercetools.fake.OpenedAccount;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private Shop shop;

    @BeforeEach
    void open() throws InterruptedException {
        shop = Shop.open(Map.of());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_first_load_gives_every_resource_once() throws InterruptedException {
        List<String> ids = shop.customers(30);
        shop.clock().advance(Duration.ofMinutes(10));

        OpenedAccount.Read read = shop.readAll("customers", Offset.START);

        assertThat(read.records()).extracting(entry -> entry.key().id()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(read.records()).extracting(SourceRecord::origin).containsOnly(RecordOrigin.BACKFILL);
        assertThat(shop.readAll("customers", read.next()).records()).isEmpty();
    }

    @Test
    void every_kind_is_read() throws InterruptedException {
        Map<String, String> written = Map.of(
                "products", shop.create("products"),
                "inventory", shop.create("inventory"),
                "carts", shop.create("carts"),
                "orders", shop.create("orders"));
        shop.clock().advance(Duration.ofMinutes(10));

        for (Map.Entry<String, String> each : written.entrySet()) {
            assertThat(shop.readAll(each.getKey(), Offset.START).records())
                    .extracting(entry -> entry.key().id())
                    .as(each.getKey())
                    .containsExactly(each.getValue());
        }
    }

    @Test
    void no_password_is_taken_over() throws InterruptedException {
        shop.customers(3);

        assertThat(shop.readAll("customers", Offset.START).records())
                .allSatisfy(entry -> assertThat(text(entry))
                        .contains("Zoë")
                        .doesNotContain("password\":")
                        .doesNotContain("****"));
    }

    @Test
    void changes_of_the_same_moment_are_not_lost_at_a_page_border() throws InterruptedException {
        Offset following = shop.readAll("customers", Offset.START).next();
        shop.clock().advance(Duration.ofMinutes(10));
        List<String> ids = shop.customers(24);

        OpenedAccount.Read read = shop.readAll("customers", following);

        assertThat(read.records())
                .extracting(SourceRecord::at)
                .containsOnly(shop.clock().instant());
        assertThat(read.records()).extracting(entry -> entry.key().id()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void a_change_is_read_once_it_has_settled() throws InterruptedException {
        List<String> ids = shop.customers(1);
        shop.clock().advance(Duration.ofMinutes(10));
        Offset following = shop.readAll("customers", Offset.START).next();
        shop.rename(ids.getFirst(), "Ada");
        Instant changed = shop.clock().instant();

        Page early = shop.account().source().read("customers", following, changed.plusSeconds(59));
        assertThat(early.records()).isEmpty();

        Page later = shop.account().source().read("customers", early.next(), changed.plusSeconds(60));
        assertThat(later.records()).singleElement().satisfies(entry -> {
            assertThat(entry.origin()).isEqualTo(RecordOrigin.LIVE);
            assertThat(text(entry)).contains("Ada");
        });
    }

    @Test
    void reading_may_resume_from_every_offset() throws InterruptedException {
        shop.customers(20);
        List<Offset> offsets = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        Instant now = shop.now();
        Offset offset = Offset.START;
        do {
            offsets.add(offset);
            pages.add(shop.account().source().read("customers", offset, now));
            offset = pages.getLast().next();
        } while (pages.getLast().more());

        for (int i = 0; i < offsets.size(); i++) {
            Page again = shop.account().source().read("customers", offsets.get(i), now);
            assertThat(again).isEqualTo(pages.get(i));
        }
        assertThat(offsets).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nothing_is_missed_while_the_shop_goes_on(long seed) throws InterruptedException {
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>(shop.customers(40));
        Map<String, SourceRecord> known = new HashMap<>();
        Offset offset = Offset.START;
        for (int page = 0; page < 40; page++) {
            Page read = shop.account()
                    .source()
                    .read("customers", offset, shop.clock().instant());
            read.records().forEach(entry -> known.merge(entry.key().id(), entry, ReadingTest::newer));
            offset = read.next();
            trade(random, ids);
        }
        shop.clock().advance(Duration.ofMinutes(2));
        for (SourceRecord entry : shop.readAll("customers", offset).records()) {
            known.merge(entry.key().id(), entry, ReadingTest::newer);
        }

        assertThat(known.keySet()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(ids);
        for (String id : ids) {
            long version = shop.api().get("/customers/" + id).path("version").asLong();
            assertThat(Objects.requireNonNull(known.get(id)).version())
                    .as("seed %d, %s", seed, id)
                    .isEqualTo(version);
        }
    }

    /// A few sign-ups and changes; now and then the clock stands still between them.
    private void trade(Random random, List<String> ids) throws InterruptedException {
        for (int act = random.nextInt(4); act > 0; act--) {
            if (random.nextInt(5) == 0) {
                ids.addAll(shop.customers(1));
            } else {
                shop.rename(ids.get(random.nextInt(ids.size())), "Name-" + random.nextInt());
            }
            if (random.nextBoolean()) {
                shop.clock().advance(Duration.ofMillis(random.nextInt(20_000)));
            }
        }
    }

    @Test
    void single_things_are_read_again_by_their_ids() throws InterruptedException {
        List<String> ids = shop.customers(9);
        String unknown = "00000000-0000-4000-8000-000000000000";

        assertThat(shop.account().read("customer", ids.getFirst())).hasSize(1);
        assertThat(shop.account().read("customer", unknown)).isEmpty();
        assertThat(shop.account().read("customer", ids.toArray(String[]::new))).hasSize(9);
        assertThat(shop.account().read("customer", ids.getLast(), unknown))
                .singleElement()
                .satisfies(entry -> assertThat(text(entry)).doesNotContain("****"));
    }

    @Test
    void an_unpublished_product_is_left_out() throws InterruptedException {
        String seen = shop.create("products");
        String hidden = shop.create("products");
        shop.api().update("/products/" + hidden, "{\"action\":\"unpublish\"}");
        shop.clock().advance(Duration.ofMinutes(10));

        assertThat(shop.account().read("product", hidden)).isEmpty();
        assertThat(shop.account().read("product", seen, hidden)).hasSize(1);
        assertThat(shop.readAll("products", Offset.START).records()).hasSize(1);
    }

    private static SourceRecord newer(SourceRecord one, SourceRecord other) {
        return other.version() >= one.version() ? other : one;
    }

    private static String text(SourceRecord entry) {
        return new String(entry.payload().bytes(), StandardCharsets.UTF_8);
    }
}
