package io.plumbline.engine.resolve;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Keeps what a thing once said against being contacted, though its present version no longer says it.
///
/// A source keeps the present answer only. An emptied field, or a yes that is older or has no date, would otherwise
/// take a no back. A withdrawal that had no date gets that of the version that said it, so that a later grant can
/// outdo it.
final class StandingWithdrawals {
    private StandingWithdrawals() {}

    /// @param facts what the thing says now
    /// @return the same, followed by earlier withdrawals that it does not repeat
    static List<Fact> kept(List<Fact> facts, Thing before) {
        List<Fact> all = new ArrayList<>(facts);
        withdrawals(before.personal())
                .map(withdrawal -> dated(withdrawal, before.at()))
                .filter(withdrawal -> withdrawals(facts).noneMatch(said -> repeats(said, withdrawal)))
                .forEach(all::add);
        return all;
    }

    private static Stream<ConsentFact> withdrawals(List<Fact> facts) {
        return facts.stream()
                .filter(ConsentFact.class::isInstance)
                .map(ConsentFact.class::cast)
                .filter(fact -> fact.statement().act() == ConsentAct.WITHDRAWN);
    }

    private static ConsentFact dated(ConsentFact fact, Instant at) {
        ConsentStatement said = fact.statement();
        Instant when = Objects.requireNonNullElse(said.at(), at);
        return new ConsentFact(
                fact.person(), new ConsentStatement(said.channel(), said.topic(), said.act(), when, said.evidence()));
    }

    /// Whether a withdrawal says all that an earlier one did: one without a date cannot be outdone at all.
    private static boolean repeats(ConsentFact said, ConsentFact earlier) {
        Instant at = said.statement().at();
        Instant before = Objects.requireNonNull(earlier.statement().at());
        return said.statement().channel().equals(earlier.statement().channel())
                && said.statement().topic().equals(earlier.statement().topic())
                && (at == null || !at.isBefore(before));
    }
}
