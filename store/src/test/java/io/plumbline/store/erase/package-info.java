/// Tests of erasure over the whole way from a record to the bytes of the file.
///
/// `Town` is full of people whose every value can be found again as bytes; `Told` is one record of one of them.
@NullMarked
package io.plumbline.store.erase;

import org.jspecify.annotations.NullMarked;
