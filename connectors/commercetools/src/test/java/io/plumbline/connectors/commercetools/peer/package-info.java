/// Tests against an independent mock of commercetools that others have written, loaded with the vendor's public sample
/// data. It is a second opinion on paging, predicates and the shape of resources.
///
/// The mock is fetched when the test runs and is no part of this project; where it cannot be had, the test is skipped
/// and says why. What it lacks (messages, subscriptions, strict scopes) is tested against the sandbox.
@NullMarked
package io.plumbline.connectors.commercetools.peer;

import org.jspecify.annotations.NullMarked;
