/// The kinds of resource that are read, and where commercetools keeps them.
@NullMarked
package io.plumbline.connectors.commercetools.resource;

import org.jspecify.annotations.NullMarked;
