package io.plumbline.store.work;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Adds statements of consent to the history when a thing makes them for the first time or after having made another.
/// Must come before the things themselves are written.
final class WriteConsentHistory implements Part {
    private static final String ADD = """
            INSERT INTO consent_event
                (person_namespace, person_value, channel, topic, act, at, evidence, connection, kind, id, seen_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /// Evidence keeps addresses as they stand in the record.
    private static final IdentityRules AS_WRITTEN = IdentityRules.STANDARD;

    private final List<Thing> speaking;
    private final Instant at;

    WriteConsentHistory(Collection<Thing> things, Instant at) {
        this.speaking = things.stream()
                .filter(thing -> consents(thing).findAny().isPresent())
                .toList();
        this.at = at;
    }

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        if (speaking.isEmpty()) {
            return;
        }
        List<RecordKey> keys = speaking.stream().map(Thing::key).toList();
        Map<RecordKey, Thing> before = new HashMap<>();
        ThingRows.byKey(session, keys).forEach(thing -> before.put(thing.key(), thing));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Thing thing : speaking) {
            newStatements(thing, before.get(thing.key())).forEach(consent -> rows.add(row(thing, consent)));
        }
        session.batch(ADD, rows);
    }

    private static Stream<ConsentFact> newStatements(Thing thing, @Nullable Thing before) {
        if (before == null) {
            return consents(thing);
        }
        if (thing.isOlderThan(before.version(), before.at())) {
            return Stream.empty();
        }
        List<ConsentStatement> said =
                consents(before).map(ConsentFact::statement).toList();
        return consents(thing)
                .filter(consent -> said.stream()
                        .noneMatch(earlier -> consent.isPresent()
                                ? consent.statement().equals(earlier)
                                : isSameAct(consent.statement(), earlier, before)));
    }

    /// What is remembered has the time of the version that said it, if it had none.
    private static boolean isSameAct(ConsentStatement remembered, ConsentStatement earlier, Thing before) {
        Instant said = earlier.at();
        return remembered.scope().equals(earlier.scope())
                && remembered.act() == earlier.act()
                && Objects.equals(remembered.at(), said == null ? before.at() : said);
    }

    private static Stream<ConsentFact> consents(Thing thing) {
        Stream<Fact> facts = thing.personal().stream();
        return facts.filter(ConsentFact.class::isInstance).map(ConsentFact.class::cast);
    }

    private @Nullable Object[] row(Thing thing, ConsentFact consent) {
        ConsentStatement statement = consent.statement();
        Instant said = statement.at();
        Identifier person = consent.person()
                .identifier(thing.key().connection(), AS_WRITTEN)
                .orElse(thing.person());
        return new @Nullable Object[] {
            person == null ? null : person.namespace(),
            person == null ? null : person.value(),
            statement.channel(),
            statement.topic(),
            Columns.word(statement.act()),
            said == null ? null : Times.stored(said),
            statement.evidence(),
            thing.key().connection().value(),
            thing.key().kind(),
            thing.key().id(),
            Times.stored(at)
        };
    }
}
