/// Payments and their transactions. [PaymentRules] is the way in; orders refer to payments, never the other way.
@NullMarked
package io.plumbline.sandbox.commercetools.payments;

import org.jspecify.annotations.NullMarked;
