/// What receiving keeps: how far each stream has been read, and hints that are not followed up yet.
@NullMarked
package io.plumbline.store.receive;

import org.jspecify.annotations.NullMarked;
