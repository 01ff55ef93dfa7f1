/// Tests of reading and writing offsets.
@NullMarked
package io.plumbline.connectors.commercetools.offset;

import org.jspecify.annotations.NullMarked;
