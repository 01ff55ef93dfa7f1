package io.plumbline.connectors.commercetools.sandboxed;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Problem;
import io.plumbline.connectors.commercetools.fake.OpenedAccount;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.SourceRecord;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeletionTest {
    @Test
    void what_is_deleted_or_unpublished_is_read_from_messages() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of())) {
            String customer = shop.customers(1).getFirst();
            String order = shop.create("orders");
            String stock = shop.create("inventory");
            String product = shop.create("products");
            String hidden = shop.create("products");
            Offset offset = shop.readAll("messages", Offset.START).next();
            shop.clock().advance(Duration.ofMinutes(5));

            shop.api().delete("/customers/" + customer, "");
            shop.api().delete("/orders/" + order, "");
            shop.api().delete("/inventory/" + stock, "");
            shop.api().update("/products/" + hidden, "{\"action\":\"unpublish\"}");
            shop.api().update("/products/" + product, "{\"action\":\"unpublish\"}");
            shop.api().delete("/products/" + product, "");

            OpenedAccount.Read gone = shop.readAll("messages", offset);
            assertThat(gone.records())
                    .extracting(entry -> entry.key().kind() + " " + entry.key().id())
                    .containsExactlyInAnyOrder(
                            "customer " + customer,
                            "order " + order,
                            "inventory " + stock,
                            "product " + hidden,
                            "product " + product,
                            "product " + product);
            assertThat(gone.records()).extracting(SourceRecord::change).containsOnly(RecordChange.DELETED);
            assertThat(gone.records())
                    .allSatisfy(entry -> assertThat(entry.version()).isPositive());
            assertThat(shop.readAll("messages", gone.next()).records()).isEmpty();
        }
    }

    @Test
    void a_deletion_during_a_long_first_load_is_noticed() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of())) {
            String customer = shop.customers(1).getFirst();
            shop.readAll("customers", Offset.START);
            shop.api().delete("/customers/" + customer, "");
            shop.clock().advance(Duration.ofHours(3));

            assertThat(shop.readAll("messages", Offset.START).records())
                    .extracting(entry -> entry.key().id())
                    .containsExactly(customer);
        }
    }

    @Test
    void a_project_without_messages_is_warned_about_and_read_once_they_are_on() throws InterruptedException {
        try (Shop shop = Shop.withoutMessages()) {
            assertThat(shop.account().source().check())
                    .extracting(Problem::code)
                    .contains("commercetools/messages-off");
            OpenedAccount.Read idle = shop.readAll("messages", Offset.START);
            assertThat(idle.records()).isEmpty();

            shop.api().update("", """
                    {"action":"changeMessagesConfiguration",
                    "messagesConfiguration":{"enabled":true,"deleteDaysAfterCreation":30}}""");
            List<String> customers = shop.customers(1);
            shop.api().delete("/customers/" + customers.getFirst(), "");

            assertThat(shop.readAll("messages", idle.next()).records())
                    .extracting(entry -> entry.key().id())
                    .containsExactlyElementsOf(customers);
        }
    }

    @Test
    void messages_can_be_left_alone() throws InterruptedException {
        try (Shop shop = Shop.withoutMessages();
                OpenedAccount reader = shop.reader(Map.of("messages", "false"))) {
            assertThat(reader.readAll("messages", Offset.START, shop.now()).records())
                    .isEmpty();
            assertThat(reader.source().check()).extracting(Problem::code).doesNotContain("commercetools/messages-off");
        }
    }
}
