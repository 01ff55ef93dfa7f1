package io.plumbline.store.work;

import io.plumbline.model.identity.ProfileId;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.Collection;

/// Removes profiles that nobody is left of.
record RemoveProfiles(Collection<ProfileId> emptied) implements Part {
    private static final String REMOVE = "DELETE FROM profile WHERE id IN (SELECT k.value ->> 0 FROM {keys})";

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        if (!emptied.isEmpty()) {
            int removed = session.update(REMOVE, Keys.of(emptied));
            tally.add(FigureName.WORKSPACE, FigureName.PROFILES, -removed);
        }
    }
}
