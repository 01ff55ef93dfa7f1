/// Journal: the durable, ordered, replayable log of records.
@NullMarked
package io.plumbline.engine.journal;

import org.jspecify.annotations.NullMarked;
