/// Standardise: turns records into facts by a mapping, ahead of the work that needs them.
///
/// `Standardiser` is the port to the mapping language; quarantine is kept by the work on the journal.
@NullMarked
package io.plumbline.engine.standardise;

import org.jspecify.annotations.NullMarked;
