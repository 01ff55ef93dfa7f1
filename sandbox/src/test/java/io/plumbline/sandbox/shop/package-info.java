/// Checks that the generated shop is complete, consistent, as dirty as it says, and always the same.
///
/// [Census] goes through one shop of 5,000 customers once and counts; the tests compare with what is documented.
/// What counts as dirt is described here anew, by looking at resources only.
@NullMarked
package io.plumbline.sandbox.shop;

import org.jspecify.annotations.NullMarked;
