package io.plumbline.model.identity;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Email;

/// A (namespace, value) pair that points to one profile.
///
/// @param namespace what kind of identifier it is: `email`, or a source's own key such as `shop-uk/customer`
/// @param value the value in its normal form; personal data, so hidden in `toString`
public record Identifier(String namespace, String value) implements Comparable<Identifier> {
    public static final String EMAIL = "email";

    /// Stands between a source's name and its own kind of identifier.
    static final String OF = "/";

    static final String CUSTOMER = "customer";

    /// The external id of a contact that we put into a destination: the id of its profile then, perhaps of one that has
    /// become part of another since.
    public static final String CONTACT = "contact";

    public Identifier {
        if (namespace.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("An identifier needs a namespace and a value");
        }
    }

    public static Identifier contact(String externalId) {
        return new Identifier(CONTACT, externalId);
    }

    /// The external id of the first profile that somebody founds.
    static Identifier external(Identifier founder) {
        return contact(ProfileId.foundedBy(founder, 0).toString());
    }

    /// The key under which a source knows a customer.
    public static Identifier customer(ConnectionName source, String id) {
        return new Identifier(source + OF + CUSTOMER, id);
    }

    /// The record itself, which no other person will ever be.
    public static Identifier record(RecordKey record) {
        return new Identifier(record.connection() + OF + record.kind(), record.id());
    }

    /// What two customers carry because their source merged them.
    public static Identifier merge(ConnectionName source, String survivorId, String loserId) {
        return new Identifier(source + OF + "merge", survivorId + " < " + loserId);
    }

    /// Whether it is an external id that we gave.
    public boolean isContact() {
        return namespace.equals(CONTACT);
    }

    public boolean isEmail() {
        return namespace.equals(EMAIL);
    }

    /// The value with most of it hidden.
    public String masked() {
        return isEmail() && Email.isNormal(value) ? new Email(value).masked() : value.charAt(0) + "***";
    }

    /// The source that numbers so; empty for what is the same everywhere.
    public String source() {
        return namespace.substring(0, Math.max(0, namespace.indexOf(OF)));
    }

    /// The namespace without the source that numbers so.
    public String kind() {
        return namespace.substring(namespace.indexOf(OF) + 1);
    }

    @Override
    public int compareTo(Identifier other) {
        int byNamespace = namespace.compareTo(other.namespace);
        return byNamespace != 0 ? byNamespace : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return namespace + ":***";
    }
}
