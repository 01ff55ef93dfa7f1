package io.plumbline.sandbox.emarsys.sales;

import java.util.List;
import java.util.SequencedMap;

/// One accepted row, kept as it was sent.
///
/// @param columns   the columns of its file
/// @param line      the line as sent
/// @param contactId the internal id of the contact it was attributed to
public record SalesRow(List<String> columns, String line, int contactId) {
    /// The cells by column name.
    public SequencedMap<String, String> cells() {
        return CsvFile.named(columns, line);
    }

    /// Masked: the row names a customer.
    @Override
    public String toString() {
        return "SalesRow[contact=" + contactId + "]";
    }
}
