/// Tells what a piece of JSON of this system is, by the fields that only one kind of resource has.
///
/// For people who hold a file; the connector itself always knows what it asked for. The entry is `RecogniseJson`.
@NullMarked
package io.plumbline.connectors.commercetools.recognise;

import org.jspecify.annotations.NullMarked;
