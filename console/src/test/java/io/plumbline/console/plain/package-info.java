/// How figures and times are written.
@NullMarked
package io.plumbline.console.plain;

import org.jspecify.annotations.NullMarked;
