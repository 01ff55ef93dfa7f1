/// The SQLite file: opened by one process only, set up, brought to the newest schema, and kept tidy.
@NullMarked
package io.plumbline.store.file;

import org.jspecify.annotations.NullMarked;
