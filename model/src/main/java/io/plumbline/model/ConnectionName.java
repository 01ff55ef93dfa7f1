package io.plumbline.model;

/// The name a user gave to one configured account of a connector, for instance `shop-uk`.
///
/// @param value 1 to 40 characters: lower-case letters, digits and hyphens, starting with a letter
public record ConnectionName(String value) implements Comparable<ConnectionName> {
    /// Reserved: what people decide about people comes as records of this connection.
    public static final ConnectionName DECISIONS = new ConnectionName("decisions");

    private static final int LENGTH_MAX = 40;

    public ConnectionName {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "A connection name has 1 to 40 lower-case letters, digits or hyphens and starts with a letter");
        }
    }

    /// Tells whether a text may name a connection.
    public static boolean isValid(String value) {
        return !value.isEmpty()
                && value.length() <= LENGTH_MAX
                && value.charAt(0) >= 'a'
                && value.charAt(0) <= 'z'
                && value.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    @Override
    public int compareTo(ConnectionName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
