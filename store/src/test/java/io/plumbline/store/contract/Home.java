package io.plumbline.store.contract;

import io.plumbline.engine.store.Storage;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.file.SqliteFile.Durability;
import io.plumbline.store.memory.MemoryStorage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
            return SqliteStorage.open(newDirectory().resolve("plumbline.db"), Durability.PROCESS_END);
        }
    };

    /// Opens a new, empty store.
    abstract Storage open();

    private static Path newDirectory() {
        try {
            Path all = Files.createDirectories(Path.of("target", "stores"));
            return Files.createTempDirectory(all, "contract");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
