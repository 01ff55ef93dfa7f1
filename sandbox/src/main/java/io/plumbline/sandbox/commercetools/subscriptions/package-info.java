/// Subscriptions: where notifications go, which ones, in which format, and their delivery over HTTP.
///
/// [SubscriptionRules] checks and keeps subscriptions. [Notifications] turns changes into payloads, [Topics] delivers
/// those of topics that were bound to an address; other destinations are accepted in shape and lead nowhere.
/// Delivery promises what the platform promises: at least once, in no order.
@NullMarked
package io.plumbline.sandbox.commercetools.subscriptions;

import org.jspecify.annotations.NullMarked;
