package io.plumbline.api;

/// What to look a person up by.
///
/// @param customer the profile's id or an e-mail address
public record CustomerSearch(String customer) {}
