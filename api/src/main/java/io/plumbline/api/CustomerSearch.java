package io.plumbline.api;

import org.jspecify.annotations.Nullable;

/// What to look a person up by.
///
/// @param customer the profile's id or an e-mail address
/// @param readBack whether destinations are to be asked what they hold now; absent for no
public record CustomerSearch(String customer, @Nullable Boolean readBack) {}
