package io.plumbline.yaml;

/// Where something stands.
///
/// @param line from 1
/// @param column from 1
public record YamlPlace(String file, int line, int column) {

    /// The way compilers and editors write it, for instance `plumbline.yaml:3:7`.
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
