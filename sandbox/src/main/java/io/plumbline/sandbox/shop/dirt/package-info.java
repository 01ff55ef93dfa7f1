/// What is wrong with the generated shop on purpose.
///
/// [Dirt] names every kind with its share; [Rule] names what a careful reader of the shop must object to, and a
/// [Fault] is one such objection with the resource and field it belongs to. Dirt that can be cleaned, like an
/// address in upper case, causes no fault.
@NullMarked
package io.plumbline.sandbox.shop.dirt;

import org.jspecify.annotations.NullMarked;
