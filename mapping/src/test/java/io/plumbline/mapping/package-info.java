/// What mappings promise: the shipped ones on clean and dirty records, compiling with places, and explanations.
@NullMarked
package io.plumbline.mapping;

import org.jspecify.annotations.NullMarked;
