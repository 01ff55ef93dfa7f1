/// The paths of the platform: who may use them, what they read and write, and how refusals become answers.
///
/// [Router] takes every request apart and gives it to [ResourceEndpoint] or one of the special ones beside it.
@NullMarked
package io.plumbline.sandbox.commercetools.endpoints;

import org.jspecify.annotations.NullMarked;
