/// The commands that need more than REST: `run`, `check` and `sandbox`.
@NullMarked
package io.plumbline.app.command;

import org.jspecify.annotations.NullMarked;
