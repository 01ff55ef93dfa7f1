/// Exports: files that Emarsys writes in its own time, and that are asked for, waited for and downloaded line by line.
///
/// `ExportProgress` says how far one has come and `ExportOffset` keeps that between two calls, for nobody ever waits
/// here. `ExportWindow` is the time that an export covers, `CsvPage` some of its lines. Everything is a value; the
/// calls are made elsewhere.
@NullMarked
package io.plumbline.connectors.emarsys.export;

import org.jspecify.annotations.NullMarked;
