package io.plumbline.model.history;

import io.plumbline.model.record.RecordKey;
import java.time.LocalDate;
import java.util.Currency;

/// What keeps a history from telling the whole of a person's money.
public sealed interface Finding {
    /// The order that it is about.
    RecordKey record();

    /// The currency of an order has no rate for its day, so that its value is left out.
    record RateMissing(RecordKey record, Currency currency, LocalDate day) implements Finding {}

    /// Something came back that is no line of its order, so that nothing could be taken off.
    record ReturnWithoutLine(RecordKey record) implements Finding {}

    /// There are orders in several currencies and no reporting currency, so that there is no sum.
    ///
    /// @param record the first order in another currency than those before
    record CurrenciesDiffer(RecordKey record) implements Finding {}
}
