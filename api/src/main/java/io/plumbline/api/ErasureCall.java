package io.plumbline.api;

import org.jspecify.annotations.Nullable;

/// Whom to erase.
///
/// @param customer an e-mail address or the external id of a contact
/// @param reason for instance the number of a ticket; nothing of the person
public record ErasureCall(String customer, @Nullable String reason) {}
