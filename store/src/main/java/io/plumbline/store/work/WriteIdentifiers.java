package io.plumbline.store.work;

import io.plumbline.engine.resolve.IdentifierChanges;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes which profile identifiers point to, and who carries those that point to nobody. Must come after new profiles
/// are written, and before emptied ones are removed.
final class WriteIdentifiers implements Part {
    private static final String POINT = """
            INSERT INTO identifier (namespace, value, profile)
            SELECT ?, ?, number FROM profile WHERE id = ?
            ON CONFLICT (namespace, value) DO UPDATE SET profile = excluded.profile""";
    private static final String FORGET = "DELETE FROM identifier WHERE namespace = ? AND value = ?";
    private static final String CARRY = """
            INSERT INTO carried_identifier (namespace, value, profile, why)
            SELECT ?, ?, number, ? FROM profile WHERE id = ?
            ON CONFLICT (namespace, value, profile) DO UPDATE SET why = excluded.why""";
    private static final String DROP = """
            DELETE FROM carried_identifier
            WHERE namespace = ? AND value = ? AND profile = (SELECT number FROM profile WHERE id = ?)""";
    private static final String CROWD = """
            INSERT INTO crowded_identifier (namespace, value, accounts, guests) VALUES (?, ?, ?, ?)
            ON CONFLICT (namespace, value) DO UPDATE SET accounts = excluded.accounts, guests = excluded.guests""";
    private static final String RELEASE = "DELETE FROM crowded_identifier WHERE namespace = ? AND value = ?";

    private final List<Object[]> pointing;
    private final List<Object[]> forgotten;
    private final List<Object[]> carried = new ArrayList<>();
    private final List<Object[]> dropped = new ArrayList<>();
    private final List<Object[]> crowded;
    private final List<Object[]> released;

    WriteIdentifiers(IdentifierChanges changes) {
        this.pointing = changes.pointing().entrySet().stream()
                .sorted(Map.Entry.comparingByKey()) // Neighbours in the index are written one after the other.
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        this.forgotten = changes.forgotten().stream().map(IdentifierRows::parts).toList();
        changes.carried()
                .forEach((identifier, carriers) -> carriers.profiles()
                        .forEach(profile -> carried.add(new Object[] {
                            identifier.namespace(), identifier.value(), Columns.word(carriers.why()), profile.toString()
                        })));
        changes.dropped()
                .forEach((identifier, profiles) -> profiles.forEach(profile -> dropped.add(row(identifier, profile))));
        this.crowded = changes.crowded().entrySet().stream()
                .map(entry -> new Object[] {
                    entry.getKey().namespace(),
                    entry.getKey().value(),
                    entry.getValue().accounts(),
                    entry.getValue().guests()
                })
                .toList();
        this.released = changes.released().stream().map(IdentifierRows::parts).toList();
    }

    private static Object[] row(Identifier identifier, ProfileId profile) {
        return new Object[] {identifier.namespace(), identifier.value(), profile.toString()};
    }

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        session.batch(FORGET, forgotten);
        session.batch(DROP, dropped);
        session.batch(RELEASE, released);
        session.batch(CROWD, crowded);
        int[] pointed = session.batch(POINT, pointing);
        int[] carrying = session.batch(CARRY, carried);
        if (IntStream.concat(IntStream.of(pointed), IntStream.of(carrying)).anyMatch(rows -> rows == 0)) {
            throw new IllegalStateException("An identifier points to a profile that does not exist");
        }
    }
}
