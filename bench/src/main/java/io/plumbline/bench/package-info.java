/// Measurements of the whole way, each beside a yardstick that is measured in the same run, so that ratios hold on any
/// machine.
@NullMarked
package io.plumbline.bench;

import org.jspecify.annotations.NullMarked;
