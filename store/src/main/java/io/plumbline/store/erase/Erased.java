package io.plumbline.store.erase;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What one erasure comes upon: the records that go, and how many rows of each table. Grows while it is carried out.
final class Erased {
    private static final int CHUNK = 500;

    final Set<RecordKey> records;
    final Set<RecordKey> again;
    final Set<Identifier> identifiers = new HashSet<>();
    final Set<String> contacts;
    final Map<String, Long> cleared = new TreeMap<>();

    Erased(Set<RecordKey> records, Set<RecordKey> again, Set<String> contacts) {
        this.records = new TreeSet<>(records);
        this.again = again;
        this.contacts = contacts;
    }

    void count(String table, long rows) {
        if (rows > 0) {
            cleared.merge(table, rows, Long::sum);
        }
    }

    /// Everything that is taken out, in lists of a size that a statement takes well.
    List<List<RecordKey>> chunks() {
        Set<RecordKey> all = new TreeSet<>(records);
        all.addAll(again);
        return chunks(List.copyOf(all));
    }

    static <T> List<List<T>> chunks(List<T> all) {
        return IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK)
                .mapToObj(i -> all.subList(i * CHUNK, Math.min(all.size(), (i + 1) * CHUNK)))
                .toList();
    }

    /// The connections that told of the person.
    Set<ConnectionName> holding() {
        Set<ConnectionName> holding = new TreeSet<>();
        records.forEach(key -> holding.add(key.connection()));
        return holding;
    }
}
