/// What converters promise: their own examples, and nothing thrown whatever they get.
@NullMarked
package io.plumbline.mapping.convert;

import org.jspecify.annotations.NullMarked;
