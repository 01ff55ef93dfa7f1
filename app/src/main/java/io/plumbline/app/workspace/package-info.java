/// Wires one workspace: configuration, mappings, connectors, store and engine.
///
/// This is the only place that knows all of them.
@NullMarked
package io.plumbline.app.workspace;

import org.jspecify.annotations.NullMarked;
