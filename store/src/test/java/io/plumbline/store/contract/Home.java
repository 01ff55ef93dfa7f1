package io.plumbline.store.contract;

import io.plumbline.engine.store.Storage;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.Stores;
import io.plumbline.store.file.SqliteFile.Durability;
import io.plumbline.store.memory.MemoryStorage;

/// The stores that keep the contract.
enum Home {
    MEMORY {
        @Override
        Storage open() {
            return new MemoryStorage();
        }
    },
    SQLITE {
        @Override
        Storage open() {
            return SqliteStorage.open(Stores.newFile("contract"), Durability.PROCESS_END);
        }
    };

    /// Opens a new, empty store.
    abstract Storage open();
}
