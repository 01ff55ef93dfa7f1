package io.plumbline.model.identity;

import io.plumbline.model.ConnectionName;

/// One kind of identifier by which contacts become one person.
///
/// @param field the customer's field that holds it: `customerId`, `externalId`, `customerNumber`, `email`, `phone` or
///     `attributes.<name>`
/// @param shared whether all connections number alike, so that equal values of two of them mean the same
/// @param distinct whether one person has only one: two contacts with different ones are never joined by an identifier
///     that is trusted less
public record JoinRule(String field, boolean shared, boolean distinct) {
    public static final String CUSTOMER_ID = "customerId";
    public static final String EXTERNAL_ID = "externalId";
    public static final String CUSTOMER_NUMBER = "customerNumber";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";

    /// The e-mail address, which is the same everywhere.
    public static final JoinRule BY_EMAIL = new JoinRule(EMAIL, true, false);

    public JoinRule {
        if (field.isEmpty()) {
            throw new IllegalArgumentException("A rule needs a field");
        }
    }

    /// Whether values of this field mean the same in all connections where nothing else is said.
    public static boolean isSharedByNature(String field) {
        return field.equals(EMAIL) || field.equals(PHONE) || field.equals(EXTERNAL_ID);
    }

    /// Identifiers that can be equal: those of one connection, or of all that number alike.
    String namespace(ConnectionName source) {
        return shared ? kind() : source + Identifier.OF + kind();
    }

    /// What its namespaces have in common.
    String kind() {
        return isOwn() ? Identifier.CUSTOMER : field;
    }

    /// Whether it is of the id that is an account itself.
    boolean isOwn() {
        return field.equals(CUSTOMER_ID);
    }
}
