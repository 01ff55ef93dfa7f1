/// How far a stream has been read, and how that is written as an offset.
///
/// Offsets are compact JSON texts that carry the version of their own form, so that a later release can read those of
/// an earlier one.
@NullMarked
package io.plumbline.connectors.commercetools.offset;

import org.jspecify.annotations.NullMarked;
