package io.plumbline.connector;

import io.plumbline.model.consent.ConsentScope;
import java.util.Set;

/// A destination that keeps whether people may be contacted. It is told through `Delivery.consents`, never through
/// fields, so that no change of a profile touches consent.
public interface HoldsConsent {
    /// The channels and topics that it keeps a state for. Nothing else is ever sent to it.
    Set<ConsentScope> scopes();
}
