package io.plumbline.store.work;

import io.plumbline.engine.work.ReplayStore.Crowded;
import io.plumbline.engine.work.ReplayStore.Numbered;
import io.plumbline.engine.work.ReplayStore.Progress;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.JoinLimits;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rows of a replay that is under way.
final class ReplayRows {
    private static final String STANDING =
            "SELECT counting, reached, done, things FROM replay WHERE name = 'replay' AND rules = ?";
    private static final String BEGIN = """
            INSERT INTO replay (name, rules, counting, reached, done, things)
            VALUES ('replay', ?, 1, 0, 0, (SELECT count(*) FROM latest_fact WHERE number > 0))
            ON CONFLICT (name) DO UPDATE SET rules = excluded.rules, counting = 1, reached = 0, done = 0,
                things = excluded.things""";
    private static final String UNCOUNT = "DELETE FROM replay_claim WHERE namespace > ''";
    private static final String FORGET_CASES = "DELETE FROM exception_case WHERE kind BETWEEN ? AND ?";
    private static final List<String> CASES_COUNTED =
            List.of("contact-unfit/", "order-unfit/", "opt-in-withheld", "history-");
    private static final String MOVE =
            "UPDATE replay SET reached = ?, done = done + ? WHERE name = 'replay' AND counting = ?";
    private static final String COUNT = """
            INSERT INTO replay_claim (namespace, value, accounts, guests) VALUES (?, ?, ?, ?)
            ON CONFLICT (namespace, value) DO UPDATE SET
                accounts = accounts + excluded.accounts, guests = guests + excluded.guests""";
    private static final String CROWDED = "SELECT namespace, value FROM crowded_identifier WHERE namespace > ''";
    private static final String UNCROWD = "DELETE FROM crowded_identifier WHERE namespace > ''";
    private static final String CROWD = """
            INSERT INTO crowded_identifier (namespace, value, accounts, guests)
            SELECT namespace, value, accounts, guests FROM replay_claim
            WHERE namespace > '' AND (accounts > ? OR guests > ?)""";
    private static final String COUNTED = "UPDATE replay SET counting = 0, reached = 0 WHERE name = 'replay'";
    private static final String THINGS = "SELECT t.number, " + ThingRows.VALUES_COLUMNS + """
            FROM latest_fact t WHERE t.number > ? ORDER BY t.number LIMIT ?""";
    private static final String FINISH = "DELETE FROM replay WHERE name = 'replay'";
    private static final String FOLLOW = "UPDATE followed SET rules = ? WHERE name = 'identity'";
    private static final String FOLLOWED = "SELECT rules FROM followed WHERE name = 'identity'";

    private ReplayRows() {}

    static String followed(Session session) throws SQLException {
        return session.first(FOLLOWED, Row::text).orElse("");
    }

    static void follow(Session session, String identity) throws SQLException {
        session.update(FOLLOW, identity);
    }

    static Progress begin(Session session, String rules) throws SQLException {
        Optional<Progress> standing = standing(session, rules);
        if (standing.isPresent()) {
            return standing.get();
        }
        session.run(UNCOUNT);
        for (String kind : CASES_COUNTED) {
            session.update(FORGET_CASES, kind, kind + "\uffff");
        }
        session.update(BEGIN, rules);
        return standing(session, rules).orElseThrow();
    }

    private static Optional<Progress> standing(Session session, String rules) throws SQLException {
        return session.first(
                STANDING, row -> new Progress(row.count() == 1, row.number(), row.number(), 2 * row.number()), rules);
    }

    static List<Numbered> things(Session session, long after, int max) throws SQLException {
        return session.list(THINGS, row -> new Numbered(row.number(), ThingRows.thing(row)), after, max);
    }

    static void count(Session session, Map<Identifier, ClaimCount> counts, long reached, int things)
            throws SQLException {
        session.batch(
                COUNT,
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Object[] {
                            each.getKey().namespace(),
                            each.getKey().value(),
                            each.getValue().accounts(),
                            each.getValue().guests()
                        })
                        .toList());
        session.update(MOVE, reached, things, 1);
    }

    static Crowded crowd(Session session, JoinLimits limits) throws SQLException {
        Set<Identifier> before = crowded(session);
        session.run(UNCROWD);
        session.update(CROWD, limits.accountsMax(), limits.guestsMax());
        Set<Identifier> now = crowded(session);
        session.run(UNCOUNT);
        session.run(COUNTED);
        Set<Identifier> fresh = new HashSet<>(now);
        fresh.removeAll(before);
        before.removeAll(now);
        return new Crowded(fresh, before);
    }

    private static Set<Identifier> crowded(Session session) throws SQLException {
        return new HashSet<>(session.list(CROWDED, row -> new Identifier(row.text(), row.text())));
    }

    static void move(Session session, long reached, int things) throws SQLException {
        session.update(MOVE, reached, things, 0);
    }

    static void finish(Session session, String identity) throws SQLException {
        follow(session, identity);
        session.run(FINISH);
    }
}
