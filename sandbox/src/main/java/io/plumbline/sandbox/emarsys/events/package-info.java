/// External events: making them, triggering them for contacts, and the log of everything triggered.
///
/// [EventCatalogue] holds the events, [TriggerEvent] takes triggers and [EventLog] remembers them, those included that
/// had no effect because their trigger id was known. Deliberately absent: programs and mails. An event is linked to
/// something or it is not.
@NullMarked
package io.plumbline.sandbox.emarsys.events;

import org.jspecify.annotations.NullMarked;
