/// Consent: what people said about being contacted, and the state that follows from it.
///
/// `DeriveConsent` is the rule. It works on the set of statements and their own times. Suppression (bounces,
/// complaints) is a matter of its own and not derived from statements.
@NullMarked
package io.plumbline.model.consent;

import org.jspecify.annotations.NullMarked;
