/// Paging through stores, also while they change.
@NullMarked
package io.plumbline.sandbox.commercetools.query;

import org.jspecify.annotations.NullMarked;
