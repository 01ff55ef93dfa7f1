/// How streams are read page by page, and single resources by key.
///
/// A list stream first loads everything in the order of ids, which no change disturbs, and then follows changes in the
/// order of time and id from the moment the load began. Deletions leave no trace in lists; a stream of messages tells
/// of them. Each page states the offset after it, and reading the same offset again gives the same page.
@NullMarked
package io.plumbline.connectors.commercetools.stream;

import org.jspecify.annotations.NullMarked;
