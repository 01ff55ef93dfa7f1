/// Whether an account is set up so that reading it will work, asked by harmless reads.
@NullMarked
package io.plumbline.connectors.commercetools.check;

import org.jspecify.annotations.NullMarked;
