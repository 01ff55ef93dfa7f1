/// Products, and the projections of them that are read: published, staged and, in newer projects, by variant.
///
/// [ProductRules] changes products, [Projections] derives what is read, [Shown] adds stock and the price chosen.
@NullMarked
package io.plumbline.sandbox.commercetools.products;

import org.jspecify.annotations.NullMarked;
