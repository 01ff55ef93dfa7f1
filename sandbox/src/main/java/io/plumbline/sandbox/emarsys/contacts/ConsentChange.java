package io.plumbline.sandbox.emarsys.contacts;

/// A change of a contact's e-mail address or opt-in, the only changes that exports of changes show.
///
/// @param contactId the internal id
/// @param atSeconds when, in seconds of the epoch
/// @param origin    what caused it
public record ConsentChange(int contactId, long atSeconds, Origin origin) {}
