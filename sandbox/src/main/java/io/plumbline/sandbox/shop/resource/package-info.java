/// The small shapes every commercetools resource is made of: head, time, money, reference, localised text.
///
/// Everything is written into Jackson trees directly; there are no wire classes.
@NullMarked
package io.plumbline.sandbox.shop.resource;

import org.jspecify.annotations.NullMarked;
