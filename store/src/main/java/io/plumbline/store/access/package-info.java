/// What is held of people, read in pages for those who may see all of it.
///
/// `SqlPersonalRecords` is the port; `Surrounding` reads what belongs to a page of records, a fixed number of queries
/// for each page.
@NullMarked
package io.plumbline.store.access;

import org.jspecify.annotations.NullMarked;
