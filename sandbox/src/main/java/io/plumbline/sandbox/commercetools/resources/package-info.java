/// What the project holds: every resource as the bytes that are sent, found by id, by time of change and by a few
/// fields.
///
/// [ResourceKind] names the kinds, [ResourceStore] keeps one kind, [Stores] keeps all. Pages in the
/// order of an index are assembled from [StoredResource] without parsing. Versions, messages and rules about
/// content are the business of the packages that write.
@NullMarked
package io.plumbline.sandbox.commercetools.resources;

import org.jspecify.annotations.NullMarked;
