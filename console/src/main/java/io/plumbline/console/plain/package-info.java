/// Figures and times as people say them: `1,234`, `2 min 5 s`, `3 h ago`.
///
/// Texts change only when a reader would care, so that a page which refreshes itself stays still while nothing
/// happens: below a minute an age is `just now`. Nothing here reads a clock; what counts as now is an argument.
@NullMarked
package io.plumbline.console.plain;

import org.jspecify.annotations.NullMarked;
