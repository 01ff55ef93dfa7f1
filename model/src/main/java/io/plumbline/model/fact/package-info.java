/// Facts: what a record says once it is standardised, canonical, validated and typed.
///
/// `Fact` is sealed over all kinds. A fact carries no version and no time of its own beyond what it states; which
/// record it came from, and that record's version, stand beside it. `FactDocuments` turns facts into canonical
/// documents and back, and names the fields that mappings may write.
@NullMarked
package io.plumbline.model.fact;

import org.jspecify.annotations.NullMarked;
