/// The commands that need more than REST: `run`, `check`, `explain mapping` and `sandbox`.
@NullMarked
package io.plumbline.app.command;

import org.jspecify.annotations.NullMarked;
