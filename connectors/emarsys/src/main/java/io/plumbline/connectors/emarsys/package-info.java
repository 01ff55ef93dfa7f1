/// Delivers contacts with their consent, orders, trigger events and erasures to SAP Emarsys, and reads consent back.
///
/// `Emarsys` declares. `EmarsysAccount` is one account opened as a destination, with one class per act:
/// `UpsertContacts`, `RetireContacts`, `TriggerEvents`, `UploadSales`, `EraseContacts`, `ReadContacts`,
/// `FindContacts`, `CheckAccount`, `CreateMissingFields`. `EmarsysSource` is one opened as a source: `ReadExports`
/// goes through exports step by step, `OptInRecords` and `ResponseRecords` say what is in them, `ReadNotification`
/// understands a webhook node. `EmarsysAnswer` and `EmarsysErrors` say what an answer means. Contacts are named by a
/// field of the account's own choice, never by their address.
@NullMarked
package io.plumbline.connectors.emarsys;

import org.jspecify.annotations.NullMarked;
