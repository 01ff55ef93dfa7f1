/// What resolving identity promises, whatever the claims and their order.
@NullMarked
package io.plumbline.model.identity;

import org.jspecify.annotations.NullMarked;
