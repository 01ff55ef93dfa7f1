/// What the commercetools stand-in promises, asked over HTTP as a client would: [Shop] is the stand-in under test.
@NullMarked
package io.plumbline.sandbox.commercetools;

import org.jspecify.annotations.NullMarked;
