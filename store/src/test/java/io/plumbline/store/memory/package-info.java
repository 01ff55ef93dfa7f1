/// The ports over plain collections: a second, deliberately simple reading of what the ports promise, which keeps the
/// contract's scenarios honest. Nothing is durable here and everything is slow.
@NullMarked
package io.plumbline.store.memory;

import org.jspecify.annotations.NullMarked;
