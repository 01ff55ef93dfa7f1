/// Orders: imported or made from carts, then paid, shipped, returned and changed.
///
/// [OrderRules] is the way in. States never follow from each other: a delivery does not make an order shipped.
@NullMarked
package io.plumbline.sandbox.commercetools.orders;

import org.jspecify.annotations.NullMarked;
