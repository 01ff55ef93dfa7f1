/// Canonical documents and facts as JSON text, and back.
///
/// Written and read token by token. Numbers keep every digit. What is read here was written here, so anything else is
/// a damaged store and ends in an exception.
@NullMarked
package io.plumbline.store.json;

import org.jspecify.annotations.NullMarked;
