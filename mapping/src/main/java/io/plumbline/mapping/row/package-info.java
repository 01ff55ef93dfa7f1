/// Compiled mappings at work: rows that find, convert and write one value each, and what they find wrong.
///
/// `Rows` fills a `Draft` from a `Scope` and tells `Findings` what could not be understood; a `Trace` may watch. Rows
/// are immutable; drafts and findings belong to one record and one thread.
@NullMarked
package io.plumbline.mapping.row;

import org.jspecify.annotations.NullMarked;
