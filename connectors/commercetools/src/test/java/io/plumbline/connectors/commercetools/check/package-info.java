/// Tests of checking an account.
@NullMarked
package io.plumbline.connectors.commercetools.check;

import org.jspecify.annotations.NullMarked;
