/// The predicate language of the list endpoints: reading it, checking its fields and deciding whether a resource
/// matches.
///
/// A text becomes a [Predicate] through [PredicateParser], is held against [KnownFields] and asked by
/// [Evaluation] about a [Subject]. [Range] tells which part of an ordered index can hold matches at
/// all. Nothing here knows what is stored or how pages are cut.
@NullMarked
package io.plumbline.sandbox.commercetools.predicate;

import org.jspecify.annotations.NullMarked;
