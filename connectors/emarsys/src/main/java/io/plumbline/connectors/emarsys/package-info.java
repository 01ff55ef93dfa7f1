/// Delivers contacts with their consent, orders, trigger events and erasures to SAP Emarsys.
///
/// `Emarsys` declares, `EmarsysAccount` is one opened account, `EmarsysAnswer` and `EmarsysErrors` say what an answer
/// means. One class per act: `UpsertContacts`, `TriggerEvents`, `UploadSales`, `EraseContacts`, `ReadContacts`,
/// `CheckAccount`, `CreateMissingFields`. Contacts are named by a field of the account's own choice, never by their
/// address. Reading consent back from Emarsys is not here yet: it comes with the connector's role as a source.
@NullMarked
package io.plumbline.connectors.emarsys;

import org.jspecify.annotations.NullMarked;
