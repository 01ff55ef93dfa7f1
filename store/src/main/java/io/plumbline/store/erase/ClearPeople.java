package io.plumbline.store.erase;

import io.plumbline.model.identity.ProfileId;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.json.SamplesJson;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/// Takes the profile of a person out, whatever points to it, and where it or a record of it stands as a sample.
final class ClearPeople {
    private static final String OWN = "(SELECT p.number FROM {keys} CROSS JOIN profile p ON p.id = k.value ->> 0)";
    private static final String IDENTIFIERS = "DELETE FROM identifier WHERE profile IN " + OWN;
    private static final String CARRIED = "DELETE FROM carried_identifier WHERE profile IN " + OWN;
    private static final String LOOK_AGAIN = "DELETE FROM look_again WHERE profile IN " + OWN;
    private static final String PROFILES = "DELETE FROM profile WHERE number IN " + OWN;
    private static final String CASES = """
            SELECT kind, connection, samples FROM exception_case WHERE (kind, connection) > (?, ?)
            ORDER BY kind, connection LIMIT ?""";
    private static final String SAMPLES = "UPDATE exception_case SET samples = ? WHERE kind = ? AND connection = ?";
    private static final int CASES_MAX = 100;

    private final Session session;
    private final Tally tally;
    private final Erased erased;

    ClearPeople(Session session, Tally tally, Erased erased) {
        this.session = session;
        this.tally = tally;
        this.erased = erased;
    }

    void clear(Collection<ProfileId> profiles) throws SQLException {
        String keys = Keys.of(profiles);
        erased.count("identifier", session.update(IDENTIFIERS, keys));
        erased.count("carried_identifier", session.update(CARRIED, keys));
        erased.count("look_again", session.update(LOOK_AGAIN, keys));
        int removed = session.update(PROFILES, keys);
        tally.add(FigureName.WORKSPACE, FigureName.PROFILES, -removed);
        erased.count("profile", removed);
    }

    void clearSamples() throws SQLException {
        Set<String> ids = new HashSet<>(erased.contacts);
        erased.records.forEach(key -> ids.add(key.id()));
        String kind = "";
        String connection = "";
        List<Case> page;
        do {
            page = session.list(
                    CASES,
                    row -> new Case(row.text(), row.text(), SamplesJson.read(row.text())),
                    kind,
                    connection,
                    CASES_MAX);
            for (Case one : page) {
                clearSamples(one, ids);
            }
            kind = page.isEmpty() ? "" : page.getLast().kind();
            connection = page.isEmpty() ? "" : page.getLast().connection();
        } while (page.size() == CASES_MAX);
    }

    private record Case(String kind, String connection, List<String> samples) {}

    private void clearSamples(Case one, Set<String> ids) throws SQLException {
        List<String> left = new ArrayList<>(one.samples());
        left.removeIf(sample -> names(sample, ids));
        if (left.size() < one.samples().size()) {
            session.update(SAMPLES, SamplesJson.write(left), one.kind(), one.connection());
            erased.count("exception_case", 1L * one.samples().size() - left.size());
        }
    }

    /// A sample is an id, often behind a word, or with something behind it.
    private static boolean names(String sample, Set<String> ids) {
        StringTokenizer words = new StringTokenizer(sample, " ,/");
        while (words.hasMoreTokens()) {
            if (ids.contains(words.nextToken())) {
                return true;
            }
        }
        return ids.contains(sample.substring(sample.indexOf(' ') + 1));
    }
}
