/// YAML in which every value knows its file, line and column.
///
/// `Yaml.read` turns a `YamlSource` into a tree of `YamlMap`, `YamlList` and `YamlScalar`. Reading never throws for
/// what a person wrote: syntax errors, duplicate and unknown keys and values of the wrong form are collected in
/// `YamlProblems`, so that one run tells everything that is to mend. There is no binding to Java types, no merge key
/// and no tag: YAML 1.2, core schema, one document per file.
@NullMarked
package io.plumbline.yaml;

import org.jspecify.annotations.NullMarked;
