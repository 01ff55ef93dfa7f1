/// `plumbline explain`: says for one record what it becomes, field by field, and why.
///
/// `RecordFile` finds out what a file holds; `ExplanationText` writes for people, `ExplanationJson` for programs. Both
/// show the record's values as they are: that is what the command is for.
@NullMarked
package io.plumbline.app.explain;

import org.jspecify.annotations.NullMarked;
