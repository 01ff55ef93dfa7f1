package io.plumbline.store.work;

import io.plumbline.model.identity.ProfileId;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes who is to be looked at again, and when. Must come after new profiles are written, and before emptied ones are
/// removed.
final class WriteLookAgain implements Part {
    private static final String DUE = """
            SELECT p.id FROM look_again l CROSS JOIN profile p ON p.number = l.profile
            WHERE l.due <= ? ORDER BY l.due LIMIT ?""";
    private static final String WRITE = """
            INSERT INTO look_again (profile, due)
            SELECT number, ? FROM profile WHERE id = ?
            ON CONFLICT (profile) DO UPDATE SET due = excluded.due""";
    private static final String REMOVE =
            "DELETE FROM look_again WHERE profile = (SELECT number FROM profile WHERE id = ?)";

    private final List<Object[]> due = new ArrayList<>();
    private final List<Object[]> removed = new ArrayList<>();

    WriteLookAgain(Map<ProfileId, Optional<Instant>> lookAgain, Collection<ProfileId> emptied) {
        lookAgain.forEach((id, at) -> at.ifPresentOrElse(
                moment -> due.add(new Object[] {Times.stored(moment), id.toString()}),
                () -> removed.add(new Object[] {id.toString()})));
        emptied.forEach(id -> removed.add(new Object[] {id.toString()}));
    }

    static List<ProfileId> due(Session session, Instant now, int limitMax) throws SQLException {
        return session.list(DUE, row -> ProfileId.parse(row.text()), Times.stored(now), limitMax);
    }

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        session.batch(WRITE, due);
        session.batch(REMOVE, removed);
    }
}
