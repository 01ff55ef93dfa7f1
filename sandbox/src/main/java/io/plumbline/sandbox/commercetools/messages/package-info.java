/// The messages kept for queries, if the project keeps them, for as many days as it keeps them.
///
/// [MessageLog] is all there is: messages are resources and are listed like all others.
@NullMarked
package io.plumbline.sandbox.commercetools.messages;

import org.jspecify.annotations.NullMarked;
