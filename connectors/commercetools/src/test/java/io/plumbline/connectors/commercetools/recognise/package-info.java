/// Tests of what is recognised.
@NullMarked
package io.plumbline.connectors.commercetools.recognise;

import org.jspecify.annotations.NullMarked;
