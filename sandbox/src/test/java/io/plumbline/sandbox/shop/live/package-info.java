/// Checks the shoppers against a shop of a hundred lines that knows ids, versions and tokens.
///
/// What a real shop accepts is not checked here: that is for the tests of the commercetools sandbox.
@NullMarked
package io.plumbline.sandbox.shop.live;

import org.jspecify.annotations.NullMarked;
