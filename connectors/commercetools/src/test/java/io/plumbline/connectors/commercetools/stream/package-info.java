/// Tests of reading streams page by page.
@NullMarked
package io.plumbline.connectors.commercetools.stream;

import org.jspecify.annotations.NullMarked;
