package io.plumbline.store.work;

import io.plumbline.model.profile.Profile;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.json.DocumentJson;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes profiles.
final class WriteProfiles implements Part {
    private static final String KNOWN = "SELECT count(*) FROM {keys} CROSS JOIN profile p ON p.id = k.value ->> 0";
    private static final String WRITE = """
            INSERT INTO profile (id, document, derived_at, joined) VALUES (?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET document = excluded.document, derived_at = excluded.derived_at,
                joined = excluded.joined""";

    private final String ids;
    private final List<@Nullable Object[]> rows;

    WriteProfiles(Collection<Profile> profiles, Instant at) {
        this.ids = Keys.of(profiles.stream().map(Profile::id).toList());
        long derivedAt = Times.stored(at);
        this.rows = profiles.stream()
                .sorted(Comparator.comparing(profile -> profile.id().toString()))
                .map(profile -> row(profile, derivedAt))
                .toList();
    }

    private static @Nullable Object[] row(Profile profile, long derivedAt) {
        return new Object[] {
            profile.id().toString(), DocumentJson.write(profile.document()), derivedAt, profile.joined() ? 1 : 0
        };
    }

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        if (!rows.isEmpty()) {
            tally.add(FigureName.WORKSPACE, FigureName.PROFILES, rows.size() - session.number(KNOWN, ids));
            session.batch(WRITE, rows);
        }
    }
}
