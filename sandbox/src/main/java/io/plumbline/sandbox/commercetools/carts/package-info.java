/// Carts: shopping that is not yet an order. They raise no messages; only their creation is notified.
///
/// [CartRules] is the way in, [OrderFromCart] turns a cart into an order. Prices are chosen from the published
/// products.
@NullMarked
package io.plumbline.sandbox.commercetools.carts;

import org.jspecify.annotations.NullMarked;
