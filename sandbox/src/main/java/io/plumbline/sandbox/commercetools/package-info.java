/// A faithful local commercetools: one project, its API and its authorization on one address.
///
/// [CommercetoolsSandbox] starts it as [CommercetoolsSandboxOptions] say and takes bulk loads. Everything else is
/// reached over HTTP, as with the real thing; what the real thing does not have lies below `/_sandbox/`. It is built
/// from the vendor's published descriptions alone and shares nothing with the connector it serves to test. Deliberately
/// absent: GraphQL, search, discounts, taxes.
@NullMarked
package io.plumbline.sandbox.commercetools;

import org.jspecify.annotations.NullMarked;
