/// Fills a stand-in with a generated shop. The only place that knows both.
@NullMarked
package io.plumbline.sandbox.shop.fill;

import org.jspecify.annotations.NullMarked;
