package io.plumbline.store.erase;

import io.plumbline.engine.erase.Tombstones;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Hashes of erased people's records and identifiers.
public final class TombstoneRows {
    private static final String SECRET = "SELECT secret FROM erasure_key WHERE name = 'tombstone'";
    private static final String FIND = """
            SELECT t.hash, t.until FROM {keys} CROSS JOIN tombstone t ON t.hash = k.value ->> 0""";
    private static final String ERASURE = "SELECT erasure FROM tombstone WHERE hash = ?";
    private static final String WRITE = """
            INSERT INTO tombstone (hash, until, erasure) VALUES (?, ?, ?)
            ON CONFLICT (hash) DO UPDATE SET
                until = CASE WHEN tombstone.until > excluded.until THEN tombstone.until ELSE excluded.until END,
                erasure = excluded.erasure""";

    private TombstoneRows() {}

    /// Which of these are known from erasures. While there was none, nothing is hashed.
    public static Tombstones find(Session session, Collection<RecordKey> records, Collection<Identifier> identifiers)
            throws SQLException {
        if (Tally.read(session, FigureName.WORKSPACE, FigureName.ERASURES) == 0) {
            return Tombstones.NONE;
        }
        KeyedHash keyed = hash(session);
        Map<String, RecordKey> byRecord = new HashMap<>();
        records.forEach(key -> byRecord.put(keyed.of(key), key));
        Map<String, Identifier> byIdentifier = new HashMap<>();
        identifiers.forEach(identifier -> byIdentifier.put(keyed.of(identifier), identifier));
        List<String> hashes = new ArrayList<>(byRecord.keySet());
        hashes.addAll(byIdentifier.keySet());
        Set<RecordKey> blocked = new HashSet<>();
        Map<Identifier, Instant> until = new HashMap<>();
        session.each(
                FIND,
                row -> {
                    String hash = row.text();
                    Instant upTo = Times.moment(row.number());
                    Optional.ofNullable(byRecord.get(hash)).ifPresent(blocked::add);
                    Optional.ofNullable(byIdentifier.get(hash)).ifPresent(identifier -> until.put(identifier, upTo));
                },
                Keys.of(hashes));
        return new Tombstones(blocked, until);
    }

    /// The erasure that an identifier was last part of.
    public static Optional<String> erasureOf(Session session, Identifier identifier) throws SQLException {
        return session.first(ERASURE, Row::text, hash(session).of(identifier));
    }

    static KeyedHash hash(Session session) throws SQLException {
        return new KeyedHash(session.first(SECRET, Row::bytes)
                .orElseThrow(() -> new IllegalStateException("The key of the tombstones is missing")));
    }

    /// Blocks records for ever.
    static void blockRecords(Session session, Collection<RecordKey> records, String erasure) throws SQLException {
        KeyedHash keyed = hash(session);
        session.batch(
                WRITE,
                records.stream()
                        .map(key -> new Object[] {keyed.of(key), Long.MAX_VALUE, erasure})
                        .toList());
    }

    /// Blocks what is said of identifiers up to a moment.
    static void block(Session session, Collection<Identifier> identifiers, Instant until, String erasure)
            throws SQLException {
        KeyedHash keyed = hash(session);
        session.batch(
                WRITE,
                identifiers.stream()
                        .map(identifier -> new Object[] {keyed.of(identifier), Times.stored(until), erasure})
                        .toList());
    }
}
