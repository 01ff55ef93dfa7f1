/// Receive: takes records and notifications in, durably, before anything is acknowledged to a source.
@NullMarked
package io.plumbline.engine.receive;

import org.jspecify.annotations.NullMarked;
