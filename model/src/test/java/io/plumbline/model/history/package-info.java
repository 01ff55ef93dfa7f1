/// What histories promise, whatever the order of orders.
@NullMarked
package io.plumbline.model.history;

import org.jspecify.annotations.NullMarked;
