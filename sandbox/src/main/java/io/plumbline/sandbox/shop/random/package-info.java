/// Seeded chance: everything random in the generated shop comes from here.
///
/// A [Draw] is opened for a seed, a named stream and a number, so the answer for one customer does not depend on
/// how many others were generated before. There is deliberately no shared generator and no clock.
@NullMarked
package io.plumbline.sandbox.shop.random;

import org.jspecify.annotations.NullMarked;
