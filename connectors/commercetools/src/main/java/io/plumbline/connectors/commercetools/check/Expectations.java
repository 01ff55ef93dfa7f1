package io.plumbline.connectors.commercetools.check;

import java.util.List;

/// What a connection counts on.
///
/// @param messages whether deletions are read from messages
/// @param consentFields the custom fields of customers from which the mapping reads consent
public record Expectations(boolean messages, List<ConsentField> consentFields) {
    public Expectations {
        consentFields = List.copyOf(consentFields);
    }

    /// A custom field of customers.
    ///
    /// @param type the name of its type as commercetools has it, for instance `Boolean`
    public record ConsentField(String name, String type) {}
}
