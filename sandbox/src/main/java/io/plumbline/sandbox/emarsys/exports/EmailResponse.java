package io.plumbline.sandbox.emarsys.exports;

/// What a contact did with a mail.
///
/// @param contactId  the internal id
/// @param atSeconds  when, in seconds of the epoch
/// @param kind       `unsubscribe` or `complaint`
/// @param campaignId the mail's campaign
public record EmailResponse(int contactId, long atSeconds, String kind, long campaignId) {}
