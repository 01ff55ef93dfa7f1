package io.plumbline.yaml;

/// One key of a map and its value.
///
/// @param place of the key
public record YamlEntry(String key, YamlPlace place, YamlNode value) {}
