package io.plumbline.store;

import static io.plumbline.store.contract.Sample.NOON;
import static io.plumbline.store.contract.Sample.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.engine.store.Storage;
import io.plumbline.engine.store.StoreException;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.store.contract.Edit;
import io.plumbline.store.contract.Sample;
import io.plumbline.store.file.SqliteFile.Durability;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteStorageTest {
    private final Path file = Stores.newFile("storage");

    @Test
    void everything_is_there_after_closing_and_opening() throws Exception {
        try (Storage storage = SqliteStorage.open(file)) {
            storage.journal().append(Sample.arrival(Sample.record("ada", 1)));
            storage.intake().keep(List.of(Sample.hint("bob", 1)), NOON);
            storage.work()
                    .commit(new Edit().things(Sample.customerThing("ada", 1)).upTo(1));
            storage.maintain(NOON, Duration.ofDays(30));
        }
        try (Storage storage = SqliteStorage.open(file);
                Snapshot snapshot = storage.work().snapshot()) {
            assertThat(storage.journal().read(0, 10)).hasSize(1);
            assertThat(storage.journal().workedPosition()).isEqualTo(1);
            assertThat(storage.intake().due(SHOP, NOON, 10)).hasSize(1);
            assertThat(snapshot.things(List.of(Sample.customerKey("ada")))).hasSize(1);
            assertThat(storage.figures().source(SHOP).received()).isEqualTo(1);
        }
    }

    @Test
    void a_store_in_use_is_refused_and_free_again_after_its_end() {
        try (Storage first = SqliteStorage.open(file, Durability.PROCESS_END)) {
            assertThat(first.figures().profiles()).isZero();
            assertThatThrownBy(() -> SqliteStorage.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use");
        }
        SqliteStorage.open(file, Durability.PROCESS_END).close();
    }

    @Test
    void a_store_in_a_missing_directory_is_refused_with_what_to_do() {
        assertThatThrownBy(
                        () -> SqliteStorage.open(file.resolveSibling("missing").resolve("plumbline.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("data directory exists");
    }

    @Test
    void the_history_of_consent_holds_each_statement_when_it_is_first_made_and_when_it_comes_back() throws Exception {
        ConsentFact granted = Sample.consent("ada", ConsentAct.GRANTED);
        ConsentFact withdrawn = Sample.consent("ada", ConsentAct.WITHDRAWN);
        try (Storage storage = SqliteStorage.open(file, Durability.PROCESS_END)) {
            commit(storage, 1, granted);
            commit(storage, 2, granted);
            commit(storage, 3, withdrawn);
            commit(storage, 2, granted);
            commit(storage, 3, withdrawn);
            commit(storage, 4, granted);
        }

        assertThat(acts()).containsExactly("granted", "withdrawn", "granted");
    }

    private static void commit(Storage storage, long version, ConsentFact consent) throws InterruptedException {
        storage.work()
                .commit(new Edit()
                        .things(Sample.customerThing("ada", version, consent))
                        .changes());
    }

    private List<String> acts() throws Exception {
        List<String> acts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT act FROM consent_event ORDER BY number")) {
            while (rows.next()) {
                acts.add(rows.getString(1));
            }
        }
        return acts;
    }
}
