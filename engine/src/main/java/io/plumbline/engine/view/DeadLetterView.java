package io.plumbline.engine.view;

import java.time.Instant;

/// One intent that cannot be delivered and waits for a person.
///
/// @param inDoubt whether it may have taken effect; otherwise the destination refused it
public record DeadLetterView(
        long id,
        String connection,
        String kind,
        String thing,
        String contact,
        String code,
        String explanation,
        boolean inDoubt,
        int attempts,
        Instant since) {}
