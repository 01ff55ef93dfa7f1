package io.plumbline.connectors.emarsys;

/// A field of the account's contacts.
///
/// @param id differs from account to account for all but the system's own fields
/// @param name the string id, or the id itself where a field has none
/// @param type Emarsys's own word, such as `shorttext`
record ContactField(String id, String name, String type) {}
