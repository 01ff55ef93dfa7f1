/// Commands as a user types them, and what they print.
@NullMarked
package io.plumbline.cli.progress;

import org.jspecify.annotations.NullMarked;
