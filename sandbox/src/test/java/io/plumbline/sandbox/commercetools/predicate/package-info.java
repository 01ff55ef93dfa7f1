/// The predicate language: its grammar, its meaning, and laws that hold for random predicates.
@NullMarked
package io.plumbline.sandbox.commercetools.predicate;

import org.jspecify.annotations.NullMarked;
