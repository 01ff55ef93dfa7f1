/// What people and programs may see of the engine: figures and lists, read from the store, true after a restart.
///
/// `Views` is the one way in. Nothing here changes anything.
@NullMarked
package io.plumbline.engine.view;

import org.jspecify.annotations.NullMarked;
