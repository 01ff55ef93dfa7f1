/// The whole program against strict sandboxes: from the shop's records to what Emarsys holds.
@NullMarked
package io.plumbline.app.whole;

import org.jspecify.annotations.NullMarked;
