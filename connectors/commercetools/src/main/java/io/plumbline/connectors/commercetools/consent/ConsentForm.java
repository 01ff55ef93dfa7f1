package io.plumbline.connectors.commercetools.consent;

import java.util.List;
import java.util.Optional;

/// How a shop keeps consent in custom fields of its customers.
///
/// @param typeKey key of the Type for customers that have none
/// @param fields the sets of fields that its Types may have; the first that a Type has counts
/// @param words what a field of text holds
/// @param sourceName the source that a withdrawal is written with
public record ConsentForm(String typeKey, List<Fields> fields, Words words, String sourceName) {
    public ConsentForm {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Consent is kept in at least one field");
        }
    }

    /// The fields that belong together.
    ///
    /// @param value says yes or no
    /// @param time when that was said
    /// @param source where and how
    public record Fields(String value, Optional<String> time, Optional<String> source) {}

    /// Yes and no as texts.
    public record Words(String yes, String no) {}
}
