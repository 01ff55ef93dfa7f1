/// How properties are tested here: many runs, each with a random source of its own whose seed a failure tells.
@NullMarked
package io.plumbline.model.property;

import org.jspecify.annotations.NullMarked;
