/// Who is who as the whole work on the journal finds it out, record by record, held against what follows from all
/// records at once.
@NullMarked
package io.plumbline.store.people;

import org.jspecify.annotations.NullMarked;
