/// `plumbline status`: asks a running engine how it is doing.
///
/// `StatusCommand` is the command, `EngineClient` asks, `StatusText` writes the answer for people.
@NullMarked
package io.plumbline.cli.status;

import org.jspecify.annotations.NullMarked;
