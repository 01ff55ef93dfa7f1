/// The two sandboxes as the demo uses them: the shop filled with generated data and bound to the engine's notification
/// address, and the empty Emarsys account.
@NullMarked
package io.plumbline.demo.shop;

import org.jspecify.annotations.NullMarked;
