/// The domain of Plumbline, pure: values, facts, and the decisions about them.
///
/// Everything here is a value or a total function of values. There is no clock, no input or output, no
/// randomness, no thread, no logger and no JSON; time, jitter and identifiers come in as arguments.
@NullMarked
package io.plumbline.model;

import org.jspecify.annotations.NullMarked;
