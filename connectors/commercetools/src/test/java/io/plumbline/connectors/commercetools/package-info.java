/// Tests of the connector as a whole: its description, its settings, and reading a stand-in of commercetools.
@NullMarked
package io.plumbline.connectors.commercetools;

import org.jspecify.annotations.NullMarked;
