package io.plumbline.store.work;

import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;

/// One part of a batch's changes, prepared and ready to be written.
interface Part {
    void write(Session session, Tally tally) throws SQLException;
}
