package io.plumbline.model.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// That somebody says who is one person and who is two.
///
/// @param link what everybody named carries because of it, so that they are always looked at together
/// @param at when it was said; later statements have the say before earlier ones
/// @param decided whether a person decided it here; otherwise a source states it
/// @param former for a merge the profiles that both had before, the survivor's first, which they have again once it is
///     undone; empty if nobody knows
public record Statement(Identifier link, Instant at, boolean decided, List<ProfileId> former) {
    public Statement {
        former = List.copyOf(former);
    }

    /// Of two of one time, a person's decision is taken for the later one.
    static final Comparator<Statement> EARLY_FIRST = Comparator.comparing(Statement::at)
            .thenComparing(Statement::decided)
            .thenComparing(Statement::link);

    /// What a source states.
    public static Statement ofSource(Identifier link, Instant at) {
        return new Statement(link, at, false, List.of());
    }
}
