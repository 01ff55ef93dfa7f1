package io.plumbline.store.work;

import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.List;

/// Takes entries out of the journal whose person was erased. Must come before the position moves on.
///
/// @param positions where they stand
record ForgetEntries(List<Long> positions) implements Part {
    private static final String NOT_WORKED = """
            SELECT count(*) FROM {keys} CROSS JOIN journal j ON j.position = CAST(k.value ->> 0 AS BIGINT)
            WHERE j.position > (SELECT position FROM journal_offset WHERE reader = 'work')""";
    private static final String FORGET =
            "DELETE FROM journal WHERE position IN (SELECT CAST(k.value ->> 0 AS BIGINT) FROM {keys})";
    private static final String OVERWRITE = "UPDATE overwriting SET due = 1 WHERE name = 'file' AND due = 0";

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        if (positions.isEmpty()) {
            return;
        }
        String keys = Keys.of(positions);
        tally.add(FigureName.WORKSPACE, FigureName.JOURNAL, -session.number(NOT_WORKED, keys));
        session.update(FORGET, keys);
        session.run(OVERWRITE);
    }
}
