package io.plumbline.model.fact;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.value.Email;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a fact names the person it is about: by the source's customer id, by address for guests, or, in a destination
/// that tells of contacts we put there, by the external id we gave them.
///
/// @param customerId the source's own id of the customer; empty for a guest
/// @param email the address that stands on the fact, a snapshot that may be out of date when there is a customer id
/// @param contactId the external id under which we put the contact into that system; empty in all others
public record PersonReference(String customerId, @Nullable Email email, String contactId) {
    public static final PersonReference NOBODY = new PersonReference("", null, "");

    public static PersonReference customer(String customerId) {
        return new PersonReference(customerId, null, "");
    }

    public static PersonReference guest(Email email) {
        return new PersonReference("", email, "");
    }

    public static PersonReference contact(String contactId) {
        return new PersonReference("", null, contactId);
    }

    /// The identifier to look the person up by: the customer id where there is one, since an address on an order does
    /// not follow later changes of the customer's address.
    ///
    /// @param rules which say when addresses are the same, and which stand for nobody
    public Optional<Identifier> identifier(ConnectionName source, IdentityRules rules) {
        if (!customerId.isEmpty()) {
            return Optional.of(Identifier.customer(source, customerId));
        }
        if (!contactId.isEmpty()) {
            return Optional.of(Identifier.contact(contactId));
        }
        return Optional.ofNullable(email()).flatMap(rules::email);
    }
}
