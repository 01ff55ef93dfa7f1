/// Where and when the shop sells: its three stores, the countries of its customers, its two years of history.
///
/// A [Market] fixes currency, tax and language, a [Country] how addresses and telephone numbers look, and a
/// [Period] what is past and present. There is deliberately no clock.
@NullMarked
package io.plumbline.sandbox.shop.market;

import org.jspecify.annotations.NullMarked;
