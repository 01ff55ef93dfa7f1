/// A person's history: what follows from all their orders and returns, such as lifetime value and last order date.
///
/// `DeriveHistory` computes it anew from the orders as they stand, so that a merge, a late order, a return or a changed
/// rule is a recomputation. Money is never added across currencies: `ExchangeRates` gives the rate of an order's day,
/// and an order without one is left out of sums of money and told as a `Finding`. Absent on purpose: a number of days
/// since something, which would be wrong for everybody each midnight; dates are here instead.
@NullMarked
package io.plumbline.model.history;

import org.jspecify.annotations.NullMarked;
