package io.plumbline.api;

import java.util.List;

/// What to look many people up by.
///
/// @param customers profiles' ids or e-mail addresses
public record PeopleSearch(List<String> customers) {}
