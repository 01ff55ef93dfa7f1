/// Categories and standalone prices. [CategoryRules] and [StandalonePriceRules] are the ways in.
@NullMarked
package io.plumbline.sandbox.commercetools.catalogue;

import org.jspecify.annotations.NullMarked;
