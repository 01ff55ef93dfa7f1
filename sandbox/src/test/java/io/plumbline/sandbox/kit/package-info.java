/// Tests of the instruments around every sandbox, over real HTTP on the loopback address.
///
/// The system behind them is an echo that counts how often it took effect, so that a fault before the effect
/// and a fault after it can be told apart.
@NullMarked
package io.plumbline.sandbox.kit;

import org.jspecify.annotations.NullMarked;
