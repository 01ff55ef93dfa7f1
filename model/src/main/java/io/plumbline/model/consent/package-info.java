/// Consent: what people said about being contacted, and the state that follows from it.
///
/// `DeriveConsent` is the rule. It works on the set of statements and their own times, never on their arrival, and
/// finds what a person wants, whether mailing is forbidden by a bounce or a complaint, and what other systems may be
/// told. `RememberConsent` keeps what must not be forgotten, and `ConsentChange` is what a system is told.
@NullMarked
package io.plumbline.model.consent;

import org.jspecify.annotations.NullMarked;
