/// Tests of the connector against the project's own stand-in of commercetools, over HTTP and on a clock that is turned
/// by hand.
///
/// The stand-in shares no code with the connector: both were written from the vendor's documents alone, so that a
/// misreading on either side shows here.
@NullMarked
package io.plumbline.connectors.commercetools.sandboxed;

import org.jspecify.annotations.NullMarked;
