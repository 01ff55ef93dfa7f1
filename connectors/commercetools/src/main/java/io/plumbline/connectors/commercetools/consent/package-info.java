/// Consent written back to customers.
///
/// `WriteConsents` takes a batch, `WriteConsent` one customer of it: the customer is read, what it says is compared
/// with what is told, and only a difference that is newer is written, with the version that was read. `ConsentForm`
/// names the custom fields, `TypeDefinition` says which of them a customer's Type has.
///
/// Deliberately absent: replacing or removing a Type, removing a field, and any waiting; a customer that others keep
/// changing is handed back.
@NullMarked
package io.plumbline.connectors.commercetools.consent;

import org.jspecify.annotations.NullMarked;
