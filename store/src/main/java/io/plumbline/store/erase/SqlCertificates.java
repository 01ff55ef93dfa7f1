package io.plumbline.store.erase;

import io.plumbline.engine.erase.Certificate;
import io.plumbline.engine.erase.Certificate.ErasedContact;
import io.plumbline.engine.erase.Certificate.State;
import io.plumbline.engine.erase.Certificates;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import io.plumbline.store.sql.View;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Certificates from tables. How far destinations are stands in queue and ledger.
public final class SqlCertificates implements Certificates {
    private static final String COLUMNS =
            "SELECT number, id, person, origin, reason, at, overwritten_at, cleared, by_hand FROM erasure ";
    private static final String NEWEST = COLUMNS + "WHERE number < ? ORDER BY number DESC LIMIT ?";
    private static final String BY_ID = COLUMNS + "WHERE id = ?";
    private static final String CONTACTS = """
            SELECT e.erasure, e.destination, e.contact, l.acknowledged_at, i.state, i.code
            FROM {keys} CROSS JOIN erased_contact e ON e.erasure = k.value ->> 0
            LEFT JOIN ledger l
            ON l.destination = e.destination AND l.kind = 'erase-contact' AND l.thing = e.contact
            LEFT JOIN intent i
            ON i.destination = e.destination AND i.kind = 'erase-contact' AND i.thing = e.contact""";
    private static final int DOUBT = 3;
    private static final int DEAD = 4;

    private final Readers readers;

    public SqlCertificates(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<Certificate> newest(long after, int limitMax) {
        try (View view = readers.view()) {
            return view.read(session -> certificates(
                    session, session.list(NEWEST, Stored::read, after == 0 ? Long.MAX_VALUE : after, limitMax)));
        }
    }

    @Override
    public Optional<Certificate> byId(String id) {
        try (View view = readers.view()) {
            return view.read(session -> certificates(session, session.list(BY_ID, Stored::read, id)).stream()
                    .findFirst());
        }
    }

    /// A certificate but for what destinations did.
    private record Stored(Certificate certificate) {
        static Stored read(Row row) throws SQLException {
            long number = row.number();
            String id = row.text();
            String person = row.text();
            String origin = row.text();
            String reason = row.text();
            Instant at = row.time();
            long overwritten = row.number();
            return new Stored(new Certificate(
                    number,
                    id,
                    person,
                    origin,
                    reason,
                    at,
                    overwritten == 0 ? null : Times.moment(overwritten),
                    CertificateJson.cleared(row.text()),
                    List.of(),
                    CertificateJson.byHand(row.text())));
        }

        Certificate with(List<ErasedContact> contacts) {
            return new Certificate(
                    certificate.number(),
                    certificate.id(),
                    certificate.person(),
                    certificate.origin(),
                    certificate.reason(),
                    certificate.at(),
                    certificate.overwrittenAt(),
                    certificate.cleared(),
                    contacts,
                    certificate.byHand());
        }
    }

    private static List<Certificate> certificates(Session session, List<Stored> stored) throws SQLException {
        Map<String, List<ErasedContact>> contacts = new HashMap<>();
        session.each(
                CONTACTS,
                row -> contacts.computeIfAbsent(row.text(), ignored -> new ArrayList<>())
                        .add(contact(row)),
                Keys.of(stored.stream().map(one -> one.certificate().id()).toList()));
        return stored.stream()
                .map(one -> one.with(contacts.getOrDefault(one.certificate().id(), List.of())))
                .toList();
    }

    private static ErasedContact contact(Row row) throws SQLException {
        String destination = row.text();
        String contact = row.text();
        Instant acknowledged = row.timeOrNull();
        int state = row.count();
        @Nullable String code = row.textOrNull();
        return new ErasedContact(
                destination, contact, state(acknowledged, state), acknowledged, code == null ? "" : code);
    }

    private static State state(@Nullable Instant acknowledged, int queued) {
        if (acknowledged != null) {
            return State.ACKNOWLEDGED;
        }
        return switch (queued) {
            case DOUBT -> State.IN_DOUBT;
            case DEAD -> State.REFUSED;
            default -> State.WAITING;
        };
    }
}
