/// Reads customers, orders, carts, products and stock from commercetools Composable Commerce, and writes consent back
/// to its customers.
///
/// `Commercetools` says what a connection needs and which streams it gives; `CommercetoolsAccount` is one opened
/// project that is read, `ConsentAccount` one that is told. Below them each question has a package: how a list is asked
/// for (`query`), called (`call`) and taken apart
/// (`answer`), how far a stream has come (`offset`), how streams page (`stream`), what a notification means
/// (`notification`), how consent is compared and written (`consent`), and whether an account is set up well (`check`).
///
/// Deliberately absent: writing anything but consent, and any reading of what a resource says, consent apart. A payload
/// is handed on as it came, less the masked password of customers; the mapping interprets it.
@NullMarked
package io.plumbline.connectors.commercetools;

import org.jspecify.annotations.NullMarked;
