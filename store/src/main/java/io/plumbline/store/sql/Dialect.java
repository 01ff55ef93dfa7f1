package io.plumbline.store.sql;

/// What differs between databases in statements that are otherwise the same.
public enum Dialect {
    SQLITE("json_each(?) AS k", "BEGIN IMMEDIATE");

    private static final String KEYS = "{keys}";

    private final String keys;
    private final String beginWrite;

    Dialect(String keys, String beginWrite) {
        this.keys = keys;
        this.beginWrite = beginWrite;
    }

    /// Turns a common statement into one of this database. `{keys}` stands for a table `k` with one column `value`, a
    /// JSON array for each key of a `Keys` parameter; its parts are `k.value ->> 0`, `k.value ->> 1` and so on.
    String statement(String common) {
        return common.replace(KEYS, keys);
    }

    /// Begins a transaction that may write, so that no other can come in between its reads and its writes.
    String beginWrite() {
        return beginWrite;
    }
}
