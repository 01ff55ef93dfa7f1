/// Exports: files of contacts and of responses to mails that are asked for, made over some time, and downloaded.
///
/// [Exports] holds them and tells their state by the clock; [StartExports] and [StartResponsesExport] begin them;
/// [ExportRoutes] serves state and content; [Notifications] calls back. A file's content is settled when the export
/// begins. [ResponseLog] remembers clicks on unsubscribe and complaints, the only responses there are here.
@NullMarked
package io.plumbline.sandbox.emarsys.exports;

import org.jspecify.annotations.NullMarked;
