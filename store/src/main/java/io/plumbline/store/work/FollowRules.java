package io.plumbline.store.work;

import io.plumbline.store.sql.Session;
import java.sql.SQLException;

/// Notes by which rules histories are derived, and has everybody looked at again when these are others than before.
/// That is the one statement whose work grows with the number of people; it is run when an operator changed the
/// rules.
final class FollowRules {
    private static final String CHANGE = "UPDATE followed SET rules = ? WHERE name = 'history' AND rules <> ?";
    private static final String NOBODY = "DELETE FROM look_again WHERE profile > 0";
    private static final String EVERYBODY =
            "INSERT INTO look_again (profile, due) SELECT number, 0 FROM profile WHERE number > 0";

    private FollowRules() {}

    static void write(Session session, String rules) throws SQLException {
        if (session.update(CHANGE, rules, rules) > 0) {
            session.run(NOBODY);
            if (!rules.isEmpty()) {
                session.run(EVERYBODY);
            }
        }
    }
}
