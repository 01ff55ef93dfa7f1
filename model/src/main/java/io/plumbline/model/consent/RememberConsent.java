package io.plumbline.model.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What must not be forgotten when a record says something else than it said before.
///
/// Systems keep one flag where a person acted several times. Each withdrawal, bounce and complaint that a record once
/// told of is kept, of each kind the latest, so that a flag which turns back without a date opts nobody in. What was
/// granted is not kept: that a record is silent now is no grant.
public final class RememberConsent {
    private RememberConsent() {}

    /// @param before what the record said so far, what was kept of earlier included
    /// @param beforeAt the source's own time of that version; an undated act had happened by then
    /// @param now what it says now
    /// @return what has to be kept beside what it says now
    public static List<ConsentStatement> beside(
            List<ConsentStatement> before, Instant beforeAt, List<ConsentStatement> now) {
        record Kind(ConsentScope scope, ConsentAct act) {}
        Map<Kind, ConsentStatement> latest = new LinkedHashMap<>();
        for (ConsentStatement statement : before) {
            if (statement.act().isRestrictive() && !now.contains(statement)) {
                ConsentStatement dated = statement.at() == null ? statement.dated(beforeAt) : statement;
                latest.merge(new Kind(statement.scope(), statement.act()), dated, RememberConsent::later);
            }
        }
        List<ConsentStatement> kept = new ArrayList<>(latest.values());
        kept.removeIf(past -> now.stream().anyMatch(present -> present.says(past)));
        return kept;
    }

    private static ConsentStatement later(ConsentStatement a, ConsentStatement b) {
        Comparator<ConsentStatement> byTime = Comparator.comparing(each -> Objects.requireNonNull(each.at()));
        return byTime.thenComparing(ConsentStatement::evidence).compare(a, b) >= 0 ? a : b;
    }
}
