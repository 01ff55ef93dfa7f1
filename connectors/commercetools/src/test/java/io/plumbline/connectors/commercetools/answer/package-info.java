/// Tests of taking answers apart.
@NullMarked
package io.plumbline.connectors.commercetools.answer;

import org.jspecify.annotations.NullMarked;
