package io.plumbline.store.sql;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import java.sql.SQLException;
import java.util.Locale;

/// How small values of the domain stand in columns.
public final class Columns {
    private Columns() {}

    /// Reads the columns `connection`, `kind` and `id`.
    public static RecordKey key(Row row) throws SQLException {
        return new RecordKey(new ConnectionName(row.text()), row.text(), row.text());
    }

    public static Object[] parts(RecordKey key) {
        return new Object[] {key.connection().value(), key.kind(), key.id()};
    }

    /// An enum's constant as a lower-case word.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    public static int flag(boolean set) {
        return set ? 1 : 0;
    }
}
