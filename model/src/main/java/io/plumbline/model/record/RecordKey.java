package io.plumbline.model.record;

import io.plumbline.model.ConnectionName;

/// Names one thing in one source.
///
/// @param connection the source it comes from
/// @param kind the source's own word for what it is, for instance `customer` or `order`
/// @param id the source's own id; may be personal data in sources that key by address, so hidden in `toString`
public record RecordKey(ConnectionName connection, String kind, String id) implements Comparable<RecordKey> {
    public RecordKey {
        if (kind.isEmpty() || id.isEmpty()) {
            throw new IllegalArgumentException("A record needs a kind and an id");
        }
    }

    @Override
    public int compareTo(RecordKey other) {
        int order = connection.compareTo(other.connection);
        if (order == 0) {
            order = kind.compareTo(other.kind);
        }
        return order != 0 ? order : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return connection + "/" + kind;
    }
}
