package io.plumbline.store.erase;

import io.plumbline.store.SqliteStorage;
import java.nio.file.Path;

/// The process that is killed: erases one person after the other, and says whom as soon as it was told.
final class EraseVictim {
    private EraseVictim() {}

    /// @param arguments the store, and how many people there are
    public static void main(String[] arguments) throws Exception {
        try (Town town = new Town(SqliteStorage.open(Path.of(arguments[0])), 50)) {
            System.out.println("open");
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                town.erases(Told.email("k" + i));
                System.out.println(i);
                town.isKeptUp();
            }
        }
    }
}
