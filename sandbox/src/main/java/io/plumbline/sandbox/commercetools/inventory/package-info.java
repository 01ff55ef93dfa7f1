/// Stock: one entry per SKU and supply channel, which may fall below zero.
///
/// [InventoryRules] holds what callers may do; it raises messages. [DelayedStock] is what orders do to stock: later,
/// and without any message.
@NullMarked
package io.plumbline.sandbox.commercetools.inventory;

import org.jspecify.annotations.NullMarked;
