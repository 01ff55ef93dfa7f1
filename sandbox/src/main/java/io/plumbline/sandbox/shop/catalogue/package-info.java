/// What the shop sells and what it is set up with: products, prices, stock, categories, channels, stores, types.
///
/// The [Catalogue] is small (2,000 products at most) and the only part of the shop kept in memory, because orders
/// pick from it. Everything else here writes resources.
@NullMarked
package io.plumbline.sandbox.shop.catalogue;

import org.jspecify.annotations.NullMarked;
