/// Whether an account is set up so that reading it and writing consent back will work, asked by questions that change
/// nothing; and the one thing that can be mended from here, a missing Type.
@NullMarked
package io.plumbline.connectors.commercetools.check;

import org.jspecify.annotations.NullMarked;
