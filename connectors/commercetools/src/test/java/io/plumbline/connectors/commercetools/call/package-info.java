/// Tests of what failed calls mean.
@NullMarked
package io.plumbline.connectors.commercetools.call;

import org.jspecify.annotations.NullMarked;
