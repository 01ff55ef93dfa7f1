/// The accounts of the shop, and the customer resources made of them.
///
/// [Accounts] decides who holds an account and how it is spelled; [CustomerWriter] turns one account into a
/// resource. A person's further accounts stand right after the first, at most two of them, so that whose account it
/// is can be told from its number alone.
@NullMarked
package io.plumbline.sandbox.shop.customer;

import org.jspecify.annotations.NullMarked;
