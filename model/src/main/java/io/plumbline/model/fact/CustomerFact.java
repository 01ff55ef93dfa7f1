package io.plumbline.model.fact;

import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Email;
import java.util.ArrayList;
import java.util.List;
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

    /// Which identifiers this contact says are one person. The external id that destinations hold, or held, of a
    /// profile which this contact founded is among them, so that what they tell of it finds the person, merged or
    /// not.
    ///
    /// @param record the record the fact comes from; it names a guest, who has no account
    public Claim claim(RecordKey record) {
        List<Identifier> identifiers = new ArrayList<>(3);
        if (!isGuest()) {
            identifiers.add(Identifier.customer(record.connection(), customerId));
        }
        email().map(Identifier::email).ifPresent(identifiers::add);
        Identifier founder = isGuest() ? Identifier.record(record) : identifiers.getFirst();
        identifiers.add(Identifier.contact(ProfileId.foundedBy(founder, 0).toString()));
        return new Claim(founder, identifiers);
    }
}
