/// The console over hand-made views, without a server.
@NullMarked
package io.plumbline.console;

import org.jspecify.annotations.NullMarked;
