/// The upload host: sales rows and the product catalogue, both as CSV, answered in plain text.
///
/// [UploadHost] checks the token and the file's form. [SalesData] only ever adds rows: the same row sent twice counts
/// twice. [ProductCatalogue] is replaced whole by each file.
@NullMarked
package io.plumbline.sandbox.emarsys.sales;

import org.jspecify.annotations.NullMarked;
