package io.plumbline.server;

import io.plumbline.engine.access.AccessAnswer;
import io.plumbline.engine.erase.Certificate;
import io.plumbline.engine.erase.Certificate.ByHand;
import io.plumbline.engine.erase.Certificate.Cleared;
import io.plumbline.engine.erase.Certificate.ErasedContact;
import io.plumbline.engine.erase.Certificate.State;
import io.plumbline.engine.erase.ErasureAnswer;
import io.plumbline.engine.erase.ErasureDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A desk that erases nobody, and has three certificates.
final class HandMadeErasures implements ErasureDesk {
    static final String SHARED = "shared@example.com";
    static final String ID = Customers.ID;

    static PrivacyDesks desks() {
        return new PrivacyDesks(
                new HandMadeErasures(),
                wanted -> wanted.equals(SHARED)
                        ? new AccessAnswer.Several(List.of("one", "other"))
                        : new AccessAnswer.Nobody());
    }

    @Override
    public Optional<ErasureAnswer> erase(String wanted, String reason) {
        if (wanted.isBlank() || reason.contains("@")) {
            throw new IllegalArgumentException("This cannot be meant");
        }
        return Optional.of(
                wanted.equals(SHARED)
                        ? new ErasureAnswer.Several(List.of("one", "other"))
                        : new ErasureAnswer.Erased(ID));
    }

    @Override
    public List<Certificate> certificates(long after, int limitMax) {
        return List.of(certificate(3, "c3"), certificate(2, "c2"), certificate(1, ID)).stream()
                .filter(one -> after == 0 || one.number() < after)
                .limit(limitMax)
                .toList();
    }

    @Override
    public Optional<Certificate> certificate(String id) {
        return id.equals(ID) ? Optional.of(certificate(1, ID)) : Optional.empty();
    }

    private static Certificate certificate(long number, String id) {
        Instant at = Instant.parse("2026-03-01T12:00:00Z");
        return new Certificate(
                number,
                id,
                "hash",
                "request",
                "ticket 7",
                at,
                number == 1 ? at : null,
                List.of(new Cleared("journal", 4)),
                List.of(
                        new ErasedContact("emarsys-main", "a", State.ACKNOWLEDGED, at, ""),
                        new ErasedContact("emarsys-main", "b", State.IN_DOUBT, null, "interrupted")),
                List.of(new ByHand("shop-uk", "Have the person deleted")));
    }
}
