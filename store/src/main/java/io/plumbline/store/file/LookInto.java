package io.plumbline.store.file;

import io.plumbline.engine.store.StoreException;
import io.plumbline.store.file.SqliteFile.Durability;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// Looks into a store that may be in use by another process, without a lock and without changing it.
public final class LookInto {
    private static final String COPY = "VACUUM INTO ?";
    private static final String HAS_FOLLOWED = "PRAGMA table_info(followed)";
    private static final String FOLLOWED = "SELECT rules FROM followed WHERE name = 'identity'";

    private LookInto() {}

    /// Copies the store as it is at this moment.
    public static void copy(Path from, Path to) {
        try (Session session = new SqliteFile(from, Durability.POWER_CUT).writer()) {
            session.update(COPY, to.toString());
        } catch (SQLException failure) {
            throw new StoreException(
                    "The store " + from + " could not be copied. Check that there is room for a copy of it", failure);
        }
    }

    /// By which identity settings people were told last; empty if the store does not say.
    public static Optional<String> identityFollowed(Path file) {
        try (Session session = new SqliteFile(file, Durability.POWER_CUT).writer()) {
            return session.first(HAS_FOLLOWED, Row::number).isEmpty()
                    ? Optional.empty()
                    : session.first(FOLLOWED, Row::text);
        } catch (SQLException failure) {
            throw new StoreException("The store " + file + " could not be read", failure);
        }
    }
}
