/// Tests of the writer, and of what the database makes of every statement.
@NullMarked
package io.plumbline.store.sql;

import org.jspecify.annotations.NullMarked;
