package io.plumbline.store.history;

import static io.plumbline.store.history.Workshop.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.store.Storage;
import io.plumbline.model.document.Document;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ManyOrdersTest {
    private static final int EACH = 4_000;

    private final Storage storage = SqliteStorage.open(Stores.newFile("many"), Durability.PROCESS_END);
    private final Workshop workshop = new Workshop(storage, PassingDaysTest.rules(List.of(), 5_000));

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void more_orders_than_are_held_in_memory_at_once_are_all_counted() throws Exception {
        for (String customer : List.of("ada", "bob", "eve")) {
            for (int i = 0; i < EACH; i++) {
                workshop.orders(customer, customer + "-" + i, MONDAY.plusSeconds(i));
            }
        }
        workshop.work(); // Whose orders these are is not known yet.
        for (String customer : List.of("ada", "bob", "eve")) {
            workshop.signsUp(customer);
        }
        workshop.work();

        Map<String, Document> delivered = workshop.delivered();
        assertThat(delivered).hasSize(3);
        assertThat(delivered.values())
                .allSatisfy(history -> assertThat(history.number("orderCount")).contains(BigDecimal.valueOf(EACH)));
    }
}
