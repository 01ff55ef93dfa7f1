/// Calls to one project, and what it means when one does not succeed.
///
/// Each failure becomes a `SystemUnreachableException` with a stable code and a sentence that says what to do. The
/// vendor's own error text may quote data and is never passed on; its error code is.
@NullMarked
package io.plumbline.connectors.commercetools.call;

import org.jspecify.annotations.NullMarked;
