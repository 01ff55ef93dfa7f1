package io.plumbline.store.work;

import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes which profile identifiers point to. Must come after new profiles are written, and before emptied ones are
/// removed.
final class WriteIdentifiers implements Part {
    private static final String POINT = """
            INSERT INTO identifier (namespace, value, profile)
            SELECT ?, ?, number FROM profile WHERE id = ?
            ON CONFLICT (namespace, value) DO UPDATE SET profile = excluded.profile""";
    private static final String FORGET = "DELETE FROM identifier WHERE namespace = ? AND value = ?";

    private final List<Object[]> pointing;
    private final List<Object[]> forgotten;

    WriteIdentifiers(Map<Identifier, ProfileId> pointing, Collection<Identifier> forgotten) {
        this.pointing = pointing.entrySet().stream()
                .sorted(Map.Entry.comparingByKey()) // Neighbours in the index are written one after the other.
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        this.forgotten = forgotten.stream().map(IdentifierRows::parts).toList();
    }

    private static Object[] row(Identifier identifier, ProfileId profile) {
        return new Object[] {identifier.namespace(), identifier.value(), profile.toString()};
    }

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        session.batch(FORGET, forgotten);
        int[] pointed = session.batch(POINT, pointing);
        if (IntStream.of(pointed).anyMatch(rows -> rows == 0)) {
            throw new IllegalStateException("An identifier points to a profile that does not exist");
        }
    }
}
