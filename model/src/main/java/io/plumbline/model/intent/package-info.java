/// Intents: what one destination must be made to hold or do, and in which lane.
@NullMarked
package io.plumbline.model.intent;

import org.jspecify.annotations.NullMarked;
