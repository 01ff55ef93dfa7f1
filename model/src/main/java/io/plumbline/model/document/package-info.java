/// Canonical documents: the vocabulary that mappings are written in, and the form in which facts are kept.
///
/// `Document` is an immutable tree of texts, numbers, flags, lists and nested documents; `Field` and `FieldType`
/// describe the names that each kind of fact understands. `DocumentBuilder` writes one, `DocumentReader` reads one and
/// collects what is missing or of the wrong form. There is no parser and no printer here: how a document
/// becomes JSON is the business of the edges.
@NullMarked
package io.plumbline.model.document;

import org.jspecify.annotations.NullMarked;
