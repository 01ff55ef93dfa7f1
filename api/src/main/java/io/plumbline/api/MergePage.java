package io.plumbline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// People of several contacts, and why these are one.
///
/// @param next what to send as `after` for the page that follows; absent on the last page
public record MergePage(List<MergedPerson> items, @Nullable Long next) {
    public MergePage {
        items = List.copyOf(items);
    }

    /// One of them.
    ///
    /// @param id the external id in destinations
    /// @param email masked; empty if there is none
    /// @param records the contacts, as `connection/kind/id`
    public record MergedPerson(String id, String email, List<String> records, List<Reason> reasons) {
        public MergedPerson {
            records = List.copyOf(records);
            reasons = List.copyOf(reasons);
        }
    }

    /// Why contacts are one, or are not.
    ///
    /// @param how `identifier`, `source`, `decision` or `separation`
    /// @param what the kind of identifier, the source, or the contacts that were named
    /// @param by who decided; empty otherwise
    public record Reason(
            String how, String what, String by, @Nullable Instant at) {}
}
