package io.plumbline.engine.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person of several contacts, and why these are one.
///
/// @param number where the person stands in the list
/// @param id the external id in destinations
/// @param email masked; empty if there is none
/// @param records the contacts, as `connection/kind/id`
public record JoinedView(long number, String id, String email, List<String> records, List<ReasonView> reasons) {
    public JoinedView {
        records = List.copyOf(records);
        reasons = List.copyOf(reasons);
    }

    /// Why contacts are one, or are not.
    ///
    /// @param how `identifier` for a shared one, `source` if a source merged them, `decision` if somebody did, and
    ///     `separation` if somebody decided that they are not
    /// @param what the kind of identifier, or the source, or the contacts that were named
    /// @param by who decided; empty otherwise
    /// @param at when it was said; absent for identifiers
    public record ReasonView(
            String how, String what, String by, @Nullable Instant at) {}
}
