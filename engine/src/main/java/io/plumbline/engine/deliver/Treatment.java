package io.plumbline.engine.deliver;

import io.plumbline.model.delivery.Outcome;

/// What is to be done with an intent that is due.
sealed interface Treatment {
    Treatment SEND = new Send();

    /// Deliver it.
    record Send() implements Treatment {}

    /// Look at it again in a moment: something has to be worked on first.
    record PutOff() implements Treatment {}

    /// Do not deliver it: what would have come of it is known.
    record Settle(Outcome outcome) implements Treatment {}
}
