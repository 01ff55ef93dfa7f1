/// Who buys what when, and the orders, payments and carts that remain of it.
///
/// [Purchases] decides the occasions, [OrderPlanner] what is bought and how it is shipped and returned, and the
/// writers turn the resulting [Order] into resources. Amounts are kept in minor units; totals are always the sums of
/// what they are made of.
@NullMarked
package io.plumbline.sandbox.shop.order;

import org.jspecify.annotations.NullMarked;
