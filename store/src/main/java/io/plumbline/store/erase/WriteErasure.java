package io.plumbline.store.erase;

import io.plumbline.engine.erase.Erasure;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.engine.work.ErasurePlan;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes a person out of every table, and leaves tombstones and the certificate. What follows for others is written
/// after it.
public final class WriteErasure {
    private static final String CERTIFICATE = """
            INSERT INTO erasure (id, person, origin, reason, at, cleared, by_hand) VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String CONTACT = "INSERT INTO erased_contact (erasure, destination, contact) VALUES (?, ?, ?)";
    private static final String OVERWRITE = "UPDATE overwriting SET due = 2 WHERE name = 'file'";

    private final ErasurePlan plan;
    private final Erasure erasure;

    public WriteErasure(ErasurePlan plan) {
        this.plan = plan;
        this.erasure = plan.erasure();
    }

    public void write(Session session, Tally tally) throws SQLException {
        Erased erased = new Erased(plan.records(), plan.again(), plan.contacts());
        Set<Identifier> persons = new HashSet<>(plan.blocked());
        persons.addAll(plan.identifiers());
        String person = TombstoneRows.hash(session).of(plan.person());
        ClearRecords records = new ClearRecords(session, tally, erased);
        records.find(persons);
        Again again = Again.of(session, plan.again());
        clearQueue(session, tally, erased);
        records.clear(persons);
        ClearPeople people = new ClearPeople(session, tally, erased);
        people.clear(plan.profiles());
        people.clearSamples();
        again.append(session, tally);
        leaveTombstones(session, erased);
        certify(session, person, erased);
        session.run(OVERWRITE);
        tally.add(FigureName.WORKSPACE, FigureName.ERASURES, 1);
    }

    private void clearQueue(Session session, Tally tally, Erased erased) throws SQLException {
        ClearQueue queue = new ClearQueue(session, tally, erased);
        queue.clear();
        for (ConnectionName source : erased.holding()) {
            List<String> accounts = plan.blocked().stream()
                    .filter(identifier -> identifier.source().equals(source.value()))
                    .map(Identifier::value)
                    .toList();
            queue.clearAccounts(source.value(), accounts);
        }
    }

    private void leaveTombstones(Session session, Erased erased) throws SQLException {
        for (List<RecordKey> chunk : Erased.chunks(List.copyOf(erased.records))) {
            TombstoneRows.blockRecords(session, chunk, erasure.id());
        }
        TombstoneRows.block(session, plan.blocked(), Instant.MAX, erasure.id());
        Set<Identifier> until = new HashSet<>(plan.identifiers());
        until.addAll(erased.identifiers);
        until.removeAll(plan.blocked());
        TombstoneRows.block(session, until, erasure.until(), erasure.id());
    }

    private void certify(Session session, String person, Erased erased) throws SQLException {
        session.update(
                CERTIFICATE,
                erasure.id(),
                person,
                erasure.origin(),
                erasure.reason(),
                Times.stored(erasure.at()),
                CertificateJson.cleared(erased.cleared),
                CertificateJson.byHand(plan.byHand(erased.holding())));
        session.batch(
                CONTACT,
                plan.changes().intents().stream()
                        .filter(addressed -> addressed.intent().kind() == IntentKind.ERASE_CONTACT)
                        .map(this::contact)
                        .toList());
    }

    private Object[] contact(Addressed addressed) {
        return new Object[] {
            erasure.id(), addressed.destination().value(), addressed.intent().thing()
        };
    }
}
