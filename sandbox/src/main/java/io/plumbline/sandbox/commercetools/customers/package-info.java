/// Customers: creation, their update actions and the messages these raise.
///
/// [CustomerRules] is the way in. An e-mail address is unique among global customers and within each store, whatever
/// its letter case. Passwords are never kept, only the mask that the platform shows.
@NullMarked
package io.plumbline.sandbox.commercetools.customers;

import org.jspecify.annotations.NullMarked;
