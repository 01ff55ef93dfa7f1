/// The real people behind the accounts, and the ways shops spell them.
///
/// An [Individual] is what is true; [NameSpelling], [EmailSpelling] and [PhoneForm] are what ends up in fields.
/// Telephone numbers come from ranges kept free for films and examples where a country has one, all addresses of
/// e-mail from reserved domains. Nobody here exists.
@NullMarked
package io.plumbline.sandbox.shop.person;

import org.jspecify.annotations.NullMarked;
