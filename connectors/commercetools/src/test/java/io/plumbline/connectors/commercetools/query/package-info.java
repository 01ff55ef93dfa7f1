/// Tests of asking for lists.
@NullMarked
package io.plumbline.connectors.commercetools.query;

import org.jspecify.annotations.NullMarked;
