/// Shows how far long work has come: a bar on a terminal, a line now and then anywhere else.
///
/// `Progress` is all there is to use; `Bar` and `Lines` are its two looks.
@NullMarked
package io.plumbline.cli.progress;

import org.jspecify.annotations.NullMarked;
