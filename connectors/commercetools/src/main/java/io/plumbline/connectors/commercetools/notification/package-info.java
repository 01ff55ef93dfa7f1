/// What notifications of a subscription mean.
///
/// They come in two formats (Platform and CloudEvents), alone or in arrays, wrapped by the queue that carried them.
/// Order and single delivery are not promised, so each becomes a hint to read the resource again; nothing but its
/// type, id, version and time is taken from it.
@NullMarked
package io.plumbline.connectors.commercetools.notification;

import org.jspecify.annotations.NullMarked;
