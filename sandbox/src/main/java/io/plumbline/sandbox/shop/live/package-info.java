/// Shoppers who use a running shop over its commercetools API, so that a demonstration has something to follow.
///
/// [Shoppers] does one [ShopperAction] after the other at a given rate and counts what became of each. Whatever
/// changes an existing resource is a [Change]; the conflict with somebody else's change is settled once, in
/// [ChangeAction]. Deliberately absent: checks of what the shop answers beyond success and refusal.
@NullMarked
package io.plumbline.sandbox.shop.live;

import org.jspecify.annotations.NullMarked;
