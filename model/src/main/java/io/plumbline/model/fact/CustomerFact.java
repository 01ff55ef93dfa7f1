package io.plumbline.model.fact;

import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Email;
import java.util.Optional;

/// A person as one source knows them: a registered account, or what a guest left at checkout.
///
/// @param customerId the source's id of the account; empty for a guest
/// @param attributes canonical fields such as `email`, `firstName`, `address`; see the reference of mapping fields
public record CustomerFact(String customerId, Document attributes) implements Fact {
    public CustomerFact {
        if (customerId.isEmpty() && !attributes.has("email")) {
            throw new IllegalArgumentException("A guest is known by an e-mail address");
        }
    }

    @Override
    public FactKind kind() {
        return FactKind.CUSTOMER;
    }

    public boolean isGuest() {
        return customerId.isEmpty();
    }

    public Optional<Email> email() {
        return attributes.text("email").map(Email::new);
    }

    /// Which identifiers this contact says are one person.
    ///
    /// @param record the record the fact comes from; it names a guest, who has no account
    public Claim.Contact claim(RecordKey record, IdentityRules rules) {
        return new Claim.Contact(own(record), !isGuest(), rules.carried(record.connection(), attributes));
    }

    /// What names this contact and nobody else: the account's id, or a guest's record.
    public Identifier own(RecordKey record) {
        return isGuest() ? Identifier.record(record) : Identifier.customer(record.connection(), customerId);
    }
}
