package io.plumbline.engine.resolve;

import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Email;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds the identifier by which somebody is named: an address, an external id, or a record.
public final class FindPerson {
    private static final int RECORD_PARTS = 3;

    private final Snapshot snapshot;
    private final IdentityRules rules;

    public FindPerson(Snapshot snapshot, IdentityRules rules) {
        this.snapshot = snapshot;
        this.rules = rules;
    }

    /// Empty if nobody can be named so.
    public Optional<Identifier> by(String name) {
        Optional<Identifier> address = address(name, rules);
        if (address.isPresent()) {
            return address;
        }
        String[] parts = name.split("/", RECORD_PARTS);
        if (parts.length == RECORD_PARTS) {
            return record(parts);
        }
        try {
            return Optional.of(Identifier.contact(UUID.fromString(name).toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The identifier that an address of e-mail is; empty for anything else, and for what joins nobody.
    public static Optional<Identifier> address(String name, IdentityRules rules) {
        String email = Email.normal(name);
        return Email.isNormal(email) ? rules.email(new Email(email)) : Optional.empty();
    }

    /// Whether several people carry it and it points to none of them.
    public boolean isAmbiguous(Identifier identifier) {
        return !snapshot.carriers(identifier, 1).isEmpty();
    }

    /// The person whom a record is about; an account that has no record any more is named all the same.
    private Optional<Identifier> record(String[] parts) {
        if (!ConnectionName.isValid(parts[0]) || parts[1].isEmpty() || parts[2].isEmpty()) {
            return Optional.empty();
        }
        RecordKey key = new RecordKey(new ConnectionName(parts[0]), parts[1], parts[2]);
        Thing thing = snapshot.things(List.of(key)).get(key);
        Identifier person = thing == null ? null : thing.person();
        return Optional.of(person != null ? person : Identifier.record(key));
    }
}
