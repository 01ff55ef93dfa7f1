/// Hand-made stand-ins for the network, steered by the test.
///
/// The whole behaviour of the platform is not imitated here; tests that need it run against the sandbox.
@NullMarked
package io.plumbline.connectors.commercetools.fake;

import org.jspecify.annotations.NullMarked;
