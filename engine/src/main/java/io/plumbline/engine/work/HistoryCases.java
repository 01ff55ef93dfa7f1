package io.plumbline.engine.work;

import io.plumbline.engine.work.CaseTally.Cause;
import io.plumbline.model.history.Finding;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import java.util.List;

/// Says which cases histories give rise to.
final class HistoryCases {
    private HistoryCases() {}

    static void found(Finding finding, ProfileId id, CaseTally tally) {
        RecordKey record = finding.record();
        String named = record.kind() + " " + record.id();
        switch (finding) {
            case Finding.RateMissing missing ->
                tally.add(
                        cause(
                                "history-rate-missing",
                                record,
                                "operations",
                                "Orders are left out of lifetime values, because their currency has no rate for their day",
                                "Add the rates to `history.rates`; they count from the next start on"),
                        named + ", " + missing.currency().getCurrencyCode() + " of " + missing.day());
            case Finding.CurrenciesDiffer differ ->
                tally.add(
                        cause(
                                "history-currencies-differ",
                                record,
                                "operations",
                                "People have no lifetime value, because their orders are in several currencies",
                                "Name the currency to tell it in under `history.currency`, and what others were worth"
                                        + " under `history.rates`"),
                        "profile " + id);
            case Finding.ReturnWithoutLine without ->
                tally.add(
                        cause(
                                "history-return-without-line",
                                record,
                                "source data",
                                "Returns take nothing off lifetime values, because they name no line of their order",
                                "Let returns name the line that comes back"),
                        named);
        }
    }

    private static Cause cause(String kind, RecordKey record, String owner, String title, String remedy) {
        return new Cause(kind, record.connection().value(), owner, title, remedy);
    }

    /// @param speaking what speaks for the account, of which one tells where it is from
    static void tooManyOrders(List<Thing> speaking, ProfileId id, CaseTally tally) {
        tally.add(
                new Cause(
                        "history-too-many-orders",
                        speaking.isEmpty()
                                ? ""
                                : speaking.getFirst().key().connection().value(),
                        "source data",
                        "Accounts have no history, because they have more orders than a person has",
                        "Leave out tills and marketplaces, or raise `history.orders-max` if they are persons"),
                "profile " + id);
    }
}
