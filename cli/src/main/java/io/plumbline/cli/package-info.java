/// The command line: the root command, the commands that speak REST to a running engine, and what commands share.
///
/// Commands that need more than REST (`run`, `check`, `demo` …) stand in other modules and are added to the root.
@NullMarked
package io.plumbline.cli;

import org.jspecify.annotations.NullMarked;
