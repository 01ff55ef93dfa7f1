package io.plumbline.store.work;

import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;

/// Moves the position of the work on the journal, never back.
///
/// @param position the last position of the batch
record AdvancePosition(long position) implements Part {
    /// Counts only what the batch passes over, which is about as much as the batch itself.
    private static final String ADVANCE = """
            UPDATE journal_offset SET
                entries = entries + (
                    SELECT count(*) FROM journal j
                    WHERE j.position > journal_offset.position AND j.position <= ?),
                position = ?
            WHERE reader = 'work' AND position < ?""";

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        session.update(ADVANCE, position, position, position);
    }
}
